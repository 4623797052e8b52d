import { currentLanguage } from '@shared/i18n/i18n';

/** The text in the person's language, else Italian, else whatever there is. */
export function localized(texts: Readonly<Record<string, string>> | undefined): string {
  if (!texts) return '';
  return texts[currentLanguage()] ?? texts['it'] ?? Object.values(texts)[0] ?? '';
}
