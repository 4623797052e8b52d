import { useTranslation } from 'react-i18next';
import type { Violation } from '@shared/api/problem';

/** A violation in the person's language: the field's own sentence, else the rule's, else a general one. */
export function useViolationText() {
  const { t } = useTranslation();
  return (collection: string, field: string, violation: Pick<Violation, 'reason'>): string =>
    t([
      `reason.${violation.reason}`,
      `rule.${collection}.${field}`,
      `rule.${violation.reason.replaceAll('.', '_')}`,
      'rule.other',
    ]);
}
