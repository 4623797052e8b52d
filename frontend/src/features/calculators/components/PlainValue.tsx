import type { JsonValue } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@shared/format/format';
import type { SheetTexts } from '../model/sheets';

/** A single value in the person's language: a number, a yes or no, a code in words, or a text as it is. */
export function PlainValue({ value, texts }: { value: JsonValue | undefined; texts: SheetTexts }) {
  const { t } = useTranslation();
  if (value === undefined || value === null || value === '')
    return <span className="nzd-small">{t('calculator.none')}</span>;
  if (typeof value === 'boolean') return t(value ? 'calculator.yes' : 'calculator.no');
  if (typeof value === 'number') return formatNumber(value, { maximumSignificantDigits: 12 });
  if (typeof value !== 'string') return null;
  if (/^-?\d+(\.\d+)?$/.test(value)) return formatNumber(value);
  return texts.values[value] ?? texts.codes[value] ?? value;
}
