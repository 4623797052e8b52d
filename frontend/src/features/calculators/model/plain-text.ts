import type { JsonValue } from '@bufbuild/protobuf';
import type { TFunction } from 'i18next';
import { formatNumber } from '@shared/format/format';
import { isNothing } from './json';
import type { SheetTexts } from './sheets';

/** Years are no quantities: nothing stands between their digits. */
const isYear = (field: string): boolean => /(^y|Y)ear$|^years$/.test(field);

/** Money and shares that must not lose a digit are decimals in texts; every other text is left as it is. */
const isDecimal = (field: string, value: string): boolean =>
  /Eur(Per[A-Z]\w*)?$|^reductionFactor$/.test(field) && /^-?\d+(\.\d+)?$/.test(value);

/** A single value in the person's language: a number, a yes or no, a code in words, or a text as it is. */
export function plainText(
  t: TFunction,
  texts: SheetTexts,
  field: string,
  value: JsonValue | undefined,
): string {
  if (isNothing(value)) return '';
  if (typeof value === 'boolean') return t(value ? 'calculator.yes' : 'calculator.no');
  if (typeof value === 'number')
    return isYear(field) ? String(value) : formatNumber(value, { maximumSignificantDigits: 12 });
  if (typeof value !== 'string') return '';
  if (isDecimal(field, value)) return formatNumber(value);
  return texts.values[value] ?? texts.codes[value] ?? value;
}
