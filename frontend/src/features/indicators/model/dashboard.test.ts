import { fromJson, type JsonValue } from '@bufbuild/protobuf';
import { ComparisonRowSchema } from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import { Indicator_PeriodType } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { ProgressSchema } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { freshnessOf, headlineRows, pathStateOf } from './dashboard';

const progress = (json: JsonValue) => fromJson(ProgressSchema, json);
const point = (code: string, value: string, awaitsApproval = false) => ({
  period: { code },
  value,
  awaitsApproval,
});
const path = [
  { year: 2020, value: '100' },
  { year: 2025, value: '50' },
  { year: 2030, value: '0' },
];
const at = (code: string, value: string) =>
  pathStateOf(progress({ path, latestPeriod: { code }, latestValue: value }));

describe('a dashboard', () => {
  it('takes a value as late once its period and the grace are over', () => {
    const yearly = progress({ points: [point('2024', '1')] });
    const on = (day: string) => freshnessOf(yearly, Indicator_PeriodType.YEAR, new Date(day));
    expect(on('2026-06-30')).toMatchObject({ state: 'fresh', latest: '2024' });
    expect(on('2026-07-01')).toEqual({ state: 'late', latest: '2024', monthsLate: 0 });
    expect(on('2026-11-23')).toMatchObject({ state: 'late', monthsLate: 4 });
  });

  it('counts months and quarters by their own rhythm', () => {
    const monthly = progress({ points: [point('2026-08', '1')] });
    const quarterly = progress({ points: [point('2026-Q1', '1')] });
    const on = new Date('2026-11-23');
    expect(freshnessOf(monthly, Indicator_PeriodType.MONTH, on)).toMatchObject({
      state: 'late',
      monthsLate: 0,
    });
    expect(freshnessOf(quarterly, Indicator_PeriodType.QUARTER, on)).toMatchObject({
      state: 'late',
      monthsLate: 2,
    });
  });

  it('takes what waits for approval for no datum yet, and nothing for no data', () => {
    const waiting = progress({ points: [point('2023', '1'), point('2025', '2', true)] });
    const on = new Date('2026-11-23');
    expect(freshnessOf(waiting, Indicator_PeriodType.YEAR, on)).toMatchObject({
      state: 'late',
      latest: '2023',
    });
    expect(freshnessOf(progress({}), Indicator_PeriodType.YEAR, on).state).toBe('none');
    expect(freshnessOf(undefined, Indicator_PeriodType.YEAR, on).state).toBe('none');
  });

  it('says how far behind the path a value is', () => {
    expect(at('2025', '50')).toEqual({ state: 'onPath' });
    expect(at('2025', '40')).toEqual({ state: 'onPath' });
    expect(at('2025', '60')).toEqual({ state: 'behind', months: 12 });
    expect(at('2025', '130')).toEqual({ state: 'behind', months: 60 });
    expect(at('2027', '0')).toEqual({ state: 'onPath' });
    expect(at('2027', '-5')).toEqual({ state: 'onPath' });
  });

  it('says so for a path that goes up, and where there is no target or no value', () => {
    const up = [
      { year: 2020, value: '0' },
      { year: 2030, value: '100' },
    ];
    const behind = progress({ path: up, latestPeriod: { code: '2025' }, latestValue: '45' });
    expect(pathStateOf(behind)).toEqual({ state: 'behind', months: 6 });
    expect(pathStateOf(progress({ path: up }))).toEqual({ state: 'noData' });
    expect(pathStateOf(progress({ latestValue: '1' }))).toEqual({ state: 'noTarget' });
  });

  it('shows what was chosen, else what has a target', () => {
    const row = (indicator: string, cell: JsonValue) =>
      fromJson(ComparisonRowSchema, { indicator, cells: [cell] });
    const rows = [row('a', { hasValue: true }), row('b', { progress: { path } }), row('c', {})];
    expect(headlineRows(rows, ['c']).map((one) => one.indicator)).toEqual(['c']);
    expect(headlineRows(rows, []).map((one) => one.indicator)).toEqual(['b']);
    expect(headlineRows(rows.slice(0, 1), []).map((one) => one.indicator)).toEqual(['a']);
  });
});
