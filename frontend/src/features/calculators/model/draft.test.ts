import { RunEnergyBaselineRequestSchema } from '@shared/api/gen/nzd/indicators/v1/energy_baseline_pb';
import { jsonOf, readNumber, splitNumbers } from './draft';

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

describe('a form', () => {
  it('leaves out an optional part that was emptied again', () => {
    const emptied = { energyKwh: '1\n2\n3', changePoint: { kind: '', baselineC: '' } };
    const [json] = jsonOf(RunEnergyBaselineRequestSchema, emptied);
    expect(json).toEqual({ energyKwh: [1, 2, 3] });
    const [filled] = jsonOf(RunEnergyBaselineRequestSchema, {
      changePoint: { kind: 'KIND_HEATING', baselineC: '4' },
    });
    expect(filled).toEqual({ changePoint: { kind: 'KIND_HEATING', baselineC: [4] } });
  });
});
