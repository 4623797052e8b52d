import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import { useState, type FormEvent } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Problem, type Violation } from '@shared/api/problem';
import { validate } from '@shared/api/validate';
import type { FieldError } from '@shared/ui/ErrorSummary';
import { fieldId, keyOfPath, textOf } from './form-keys';
import { useViolationText } from './use-violation-text';

/** A form of one message of the contract. */
export interface FormKind<V extends FieldValues, D extends DescMessage> {
  /** Collection of the texts and of the fields' ids. */
  collection: string;
  /** What the server puts before the field of a violation, for example district. */
  resource: string;
  schema: D;
  messageOf: (values: V) => MessageShape<D>;
  /** Place in the form of a field of the contract, where the two differ. */
  keyOf?: (path: string) => string | undefined;
  /** What the contract cannot say: the reason by place in the form. */
  check?: (values: V) => Readonly<Record<string, string>>;
}

export interface ContractForm<V extends FieldValues> {
  collection: string;
  form: UseFormReturn<V>;
  errors: Readonly<Record<string, string>>;
  listed: readonly FieldError[];
  problem: unknown;
  attempt: number;
  submit: (event: FormEvent) => void;
}

/** Checks a form by the contract's own rules before it is sent, and puts the server's refusals at their fields. */
export function useContractForm<V extends FieldValues, D extends DescMessage>(
  kind: FormKind<V, D>,
  initial: DefaultValues<V>,
  onSubmit: (values: V) => Promise<void>,
): ContractForm<V> {
  const { t } = useTranslation();
  const form = useForm<V>({ defaultValues: initial });
  const violationText = useViolationText();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);

  const errorsOf = (violations: readonly Violation[]) => {
    const found: Record<string, string> = {};
    for (const violation of violations) {
      const path = violation.field.replace(new RegExp(`^${kind.resource}\\.`), '');
      const key = kind.keyOf?.(path) ?? keyOfPath(path);
      const [group, field] = textOf(kind.collection, key);
      found[key] ??= violationText(group, field, violation);
    }
    return found;
  };

  const submit = async (values: V) => {
    setProblem(undefined);
    try {
      const found = errorsOf(await validate(kind.schema, kind.messageOf(values)));
      for (const [key, reason] of Object.entries(kind.check?.(values) ?? {}))
        found[key] ??= t(`reason.${reason}`);
      setErrors(found);
      setAttempt((count) => count + 1);
      if (Object.keys(found).length === 0) await onSubmit(values);
    } catch (error) {
      setErrors(error instanceof Problem ? errorsOf(error.violations) : {});
      setProblem(error);
      setAttempt((count) => count + 1);
    }
  };

  const listed = Object.entries(errors).map(([key, message]) => {
    const [group, field, place] = textOf(kind.collection, key);
    const label = t(`field.${group}.${field}`);
    return {
      fieldId: fieldId(kind.collection, key),
      label: place === undefined ? label : `${label} (${place + 1})`,
      message,
    };
  });
  return {
    collection: kind.collection,
    form,
    errors,
    listed,
    problem,
    attempt,
    submit: (event) => {
      event.stopPropagation();
      void form.handleSubmit(submit)(event);
    },
  };
}
