import type { TFunction } from 'i18next';

/** Why a value could not be computed, in words. */
export const missingText = (t: TFunction, reason: string): string =>
  t(`missing.${reason}`, { defaultValue: t('missing.OTHER') });
