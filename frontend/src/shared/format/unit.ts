import type { TFunction } from 'i18next';

const keyOf = (code: string) => code.replaceAll(/[.:]/g, '_');
const bare = (code: string) => code.replaceAll(/[{}]/g, '');

/**
 * A unit code as people read it: its own text, else the texts of its parts around "per", else the code
 * without its braces.
 */
export function unitLabel(t: TFunction, code: string): string {
  const own = t(`unit.${keyOf(code)}`, { defaultValue: '' });
  if (own) return own;
  const [above = '', below = '', ...more] = code.split('/');
  if (!below || more.length > 0) return bare(code);
  const one = t(`unitOne.${keyOf(below)}`, { defaultValue: unitLabel(t, below) });
  return t('unit.per', { above: above === '1' ? '' : unitLabel(t, above), below: one }).trim();
}

/** What a unit measures where it does not tell itself, for example electric energy. */
export const kindLabel = (t: TFunction, code: string): string =>
  t(`unitKind.${keyOf(code)}`, { defaultValue: code });
