import type { TFunction } from 'i18next';

/** A unit code as people read it; a code without a text is shown as it is. */
export function unitLabel(t: TFunction, code: string): string {
  return t(`unit.${code.replaceAll(/[.:]/g, '_')}`, { defaultValue: code });
}
