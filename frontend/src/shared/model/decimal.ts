import { currentLanguage } from '@shared/i18n/i18n';

const ownMark = () => (currentLanguage() === 'en' ? '.' : ',');
const inGroups = /^-?[1-9]\d{0,2}([.,]\d{3})+$/;

/** With a point for the decimals and nothing between the thousands; undefined where the marks make no sense. */
function withoutGroups(text: string): string | undefined {
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return text;
  const at = text.lastIndexOf(last);
  const [whole, decimals] = [text.slice(0, at), text.slice(at + 1)];
  if (marks.length === 1)
    return last !== ownMark() && inGroups.test(text) ? whole + decimals : `${whole}.${decimals}`;
  if (marks.every((mark) => mark === last))
    return inGroups.test(text) ? text.replaceAll(last, '') : undefined;
  const isGrouped = inGroups.test(whole) && !whole.includes(last);
  return isGrouped ? `${whole.replaceAll(/[.,]/g, '')}.${decimals}` : undefined;
}

/**
 * A number as people type it, as the contract writes it. Thousands may stand in groups; where one mark could mean
 * either, the person's language decides: 1.234 is twelve hundred and more in Italian, little more than one in English.
 */
export function readDecimal(typed: string): string | undefined {
  const compact = typed.replaceAll(/[\s\u00a0\u202f'’]/g, '').replace('−', '-');
  const plain = withoutGroups(compact.replace(/^\+/, ''))?.replace(/^(-?)\./, '$10.');
  return plain !== undefined && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(plain) ? plain : undefined;
}

/** The same for a message: what cannot be read stays as it was typed, so that the contract refuses it at its field. */
export const decimal = (typed: string): string => readDecimal(typed) ?? typed.trim();

/** A number of the contract as it stands in a field, with the mark of the person's language: read back it is the same. */
export const typedDecimal = (value: string): string => value.replace('.', ownMark());

/** A whole number that is not negative, as people type it; undefined for anything else. */
export function readWhole(typed: string): number | undefined {
  const plain = readDecimal(typed);
  return plain !== undefined && /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

/** A year of four digits; undefined for anything else. */
export const readYear = (typed: string): number | undefined =>
  /^\d{4}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;
