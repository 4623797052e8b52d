import { changeLanguage } from '@shared/i18n/i18n';
import { formatDay, formatNumber, formatPeriod, formatRelative } from './format';

afterEach(() => changeLanguage('it'));

describe('formats', () => {
  it('writes numbers as the person reads them', async () => {
    expect(formatNumber('1234.5')).toBe('1.234,5');
    await changeLanguage('en');
    expect(formatNumber('1234.5')).toBe('1,234.5');
  });

  it('writes days, hours, months, years and quarters', () => {
    expect(formatDay('2024-03-05')).toBe('5 mar 2024');
    expect(formatDay('2024-03')).toBe('marzo 2024');
    expect(formatDay('2024')).toBe('2024');
    expect(formatPeriod('2024-Q2')).toBe('2° trim. 2024');
    expect(formatPeriod('2024-10-27 02:00 (2)')).toBe('27 ott 2024, 02:00 (2)');
    expect(formatPeriod('02:00')).toBe('02:00');
  });

  it('writes how long ago something happened', () => {
    expect(formatRelative(new Date('2026-01-01T10:00:00Z'), new Date('2026-01-01T12:30:00Z'))).toBe(
      '2 ore fa',
    );
  });
});
