import { useTranslation } from 'react-i18next';

const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** The name of a city by its code; a city without a text is shown by its code. */
export function useCityLabel(): (code: string) => string {
  const { t } = useTranslation();
  return (code) => t(`city.${code}`, { defaultValue: code.split('-').map(capital).join(' ') });
}
