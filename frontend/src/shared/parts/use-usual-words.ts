import { useTranslation } from 'react-i18next';
import { sourceLine, type SourceValues } from '@shared/model/source-values';

const isSource = (value: unknown): value is SourceValues =>
  typeof value === 'object' && value !== null && 'title' in value && 'mark' in value;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What fields say that are the same in every form: texts as they are, who may read it, levers, where a figure comes from. */
export function useUsualWords() {
  const { t } = useTranslation();
  return (key: string, value: unknown): string => {
    if (key === 'levers' && isTexts(value)) return value.map((lever) => t(`lever.${lever}`)).join(', ');
    if (key === 'source' && isSource(value)) return sourceLine(value);
    if (typeof value !== 'string') return '';
    return key === 'visibility' ? t(`visibility.${value}`) : value;
  };
}
