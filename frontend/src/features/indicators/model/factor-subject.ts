import type { TFunction } from 'i18next';

/** What a factor converts, in words; a code that nobody named yet as it was entered. */
export const factorSubject = (t: TFunction, subject: string): string =>
  t(`factorSubject.${subject}`, { defaultValue: subject.replaceAll('-', ' ') });
