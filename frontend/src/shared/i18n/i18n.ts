import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@shared/auth/session';

export const languages: readonly Language[] = ['it', 'en'];
const memory = 'nzd-language';
const loaders = { it: () => import('./it.json'), en: () => import('./en.json') };

function remembered(): Language | undefined {
  try {
    const found = window.localStorage.getItem(memory);
    return found === 'it' || found === 'en' ? found : undefined;
  } catch {
    return undefined;
  }
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'it');

/** Starts with the language the person chose, else Italian. Only that language is downloaded. */
export async function startTexts(language: Language = remembered() ?? 'it'): Promise<void> {
  const texts = await loaders[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: texts.default } },
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
  document.documentElement.lang = language;
}

export async function changeLanguage(language: Language): Promise<void> {
  const texts = await loaders[language]();
  i18next.addResourceBundle(language, 'translation', texts.default, true, true);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    window.localStorage.setItem(memory, language);
  } catch {
    // A browser that keeps nothing still shows the chosen language until it is closed.
  }
}

export const hasChosenLanguage = (): boolean => remembered() !== undefined;
