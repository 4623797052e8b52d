import type { JsonValue } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import { plainText } from '../model/plain-text';
import type { SheetTexts } from '../model/sheets';

interface PlainValueProps {
  /** Name of the field that holds it. */
  field: string;
  value: JsonValue | undefined;
  texts: SheetTexts;
}

/** A single value of an answer; a word where there is none. */
export function PlainValue({ field, value, texts }: PlainValueProps) {
  const { t } = useTranslation();
  return plainText(t, texts, field, value) || <span className="nzd-small">{t('calculator.none')}</span>;
}
