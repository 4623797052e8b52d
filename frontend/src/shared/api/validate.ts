import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import type { Violation } from './problem';

/** Checks a message against the contract's own constraints; the checker is downloaded when a form first needs it. */
export async function validate<D extends DescMessage>(
  schema: D,
  message: MessageShape<D>,
): Promise<readonly Violation[]> {
  const { createValidator } = await import('@bufbuild/protovalidate');
  const { pathToString } = await import('./field-path');
  const result = createValidator().validate(schema, message);
  if (result.kind === 'error') throw result.error;
  if (result.kind === 'valid') return [];
  return result.violations.map((violation) => ({
    field: pathToString(violation.field),
    reason: violation.ruleId,
    message: violation.message,
  }));
}
