import { changeLanguage } from '@shared/i18n/i18n';
import i18next from 'i18next';
import { kindLabel, unitLabel } from './unit';

afterEach(() => changeLanguage('it'));

const t = i18next.t.bind(i18next);

describe('units', () => {
  it.each([
    ['MW.h', 'MWh'],
    ['t/MW.h', 't per MWh'],
    ['MW.h/{worker}', 'MWh per addetto'],
    ['EUR/{firm}', '€ per impresa'],
    ['m3/ha', 'm³ per ettaro'],
    ['{loom}', 'loom'],
  ])('%s is read as %s', (code, words) => expect(unitLabel(t, code)).toBe(words));

  it('are words in English too', async () => {
    await changeLanguage('en');
    expect(unitLabel(t, 'EUR/{firm}')).toBe('€ per firm');
    expect(kindLabel(t, 'electric')).toBe('electric energy');
    expect(kindLabel(t, 'unheard-of')).toBe('unheard-of');
  });
});
