import { changeLanguage } from '@shared/i18n/i18n';
import { decimal, readDecimal, readWhole, readYear, typedDecimal } from './decimal';

afterEach(() => changeLanguage('it'));

describe('numbers as people type them', () => {
  it.each([
    ['250.000', '250000'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567,89', '1234567.89'],
    ['1 200', '1200'],
    ["1'200", '1200'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['0.125', '0.125'],
    ['1,234', '1.234'],
    ['-3', '-3'],
    ['−3,5', '-3.5'],
    [',5', '0.5'],
    ['0', '0'],
  ])('%s is %s in Italian', (typed, read) => expect(readDecimal(typed)).toBe(read));

  it.each(['', 'mille', '1,2,3', '1..2', '1.23.456', '12,345,6', '1.234.5', '12,5.000', '007'])(
    '%s is no number',
    (typed) => expect(readDecimal(typed)).toBeUndefined(),
  );

  it.each([
    ['250,000', '250000'],
    ['1.234', '1.234'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
  ])('%s is %s in English', async (typed, read) => {
    await changeLanguage('en');
    expect(readDecimal(typed)).toBe(read);
  });

  it.each(['0', '-1234.567', '1.234', '250000', '0.125'])('%s is the same read back', async (value) => {
    expect(readDecimal(typedDecimal(value))).toBe(value);
    await changeLanguage('en');
    expect(readDecimal(typedDecimal(value))).toBe(value);
  });

  it('leave to the contract what cannot be read', () => {
    expect(decimal(' mille ')).toBe('mille');
    expect(decimal(' ')).toBe('');
  });

  it('are whole or years only when they are', () => {
    expect(readWhole('1.200')).toBe(1200);
    expect(readWhole('1,5')).toBeUndefined();
    expect(readWhole('mille')).toBeUndefined();
    expect(readYear(' 2024 ')).toBe(2024);
    expect(readYear('2o24')).toBeUndefined();
    expect(readYear('24')).toBeUndefined();
  });
});
