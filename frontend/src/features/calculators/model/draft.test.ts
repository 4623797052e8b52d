import { readNumber, splitNumbers } from './draft';

describe('numbers as people write them', () => {
  it.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1.234,5', 1234.5],
    ['250.000', 250000],
    ['1,5e-3', 0.0015],
    [' -3 ', -3],
    ['1e-3', 0.001],
    ['1 000', 1000],
  ])('%s is read', (text, number) => expect(readNumber(text)).toBe(number));

  it.each(['', 'x', '1,2,3', '1..2', 'NaN', 'Infinity', '0x1'])('%s is refused', (text) =>
    expect(readNumber(text)).toBeUndefined(),
  );

  it('are taken from a column of a spreadsheet', () =>
    expect(splitNumbers('1,5\n2\t3;4')).toEqual(['1,5', '2', '3', '4']));
});
