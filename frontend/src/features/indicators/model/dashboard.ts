import type { ComparisonCell, ComparisonRow } from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import { Indicator_PeriodType } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import type { Progress } from '@shared/api/gen/nzd/indicators/v1/progress_pb';

const monthsOfYear = 12;

/** Months of a period, and months of grace after its end, within which an approved value is expected. */
const rhythms: Readonly<Record<Indicator_PeriodType, { months: number; grace: number }>> = {
  [Indicator_PeriodType.UNSPECIFIED]: { months: 12, grace: 6 },
  [Indicator_PeriodType.YEAR]: { months: 12, grace: 6 },
  [Indicator_PeriodType.QUARTER]: { months: 3, grace: 2 },
  [Indicator_PeriodType.MONTH]: { months: 1, grace: 1 },
};
export const graceMonths = (type: Indicator_PeriodType): number => rhythms[type].grace;

/** Months since the year 0 at the end of a period: 2024, 2024-Q1, 2024-05. */
function endOf(period: string): number {
  const [year = '', part = ''] = period.split('-');
  const whole = Number(year) * monthsOfYear;
  if (part.startsWith('Q')) return whole + Number(part.slice(1)) * 3;
  return whole + (part === '' ? monthsOfYear : Number(part));
}

const monthOf = (now: Date): number => now.getUTCFullYear() * monthsOfYear + now.getUTCMonth();

export interface Freshness {
  state: 'none' | 'fresh' | 'late';
  /** Period of the latest approved value; empty where there is none. */
  latest: string;
  /** Full months since the next value was due. */
  monthsLate: number;
}

/** Whether the next value is overdue: its period and the grace after it are over, and nothing is approved. */
export function freshnessOf(
  progress: Pick<Progress, 'points'> | undefined,
  type: Indicator_PeriodType,
  now: Date,
): Freshness {
  const latest = progress?.points.findLast((point) => point.value !== '' && !point.awaitsApproval)?.period
    ?.code;
  if (!latest) return { state: 'none', latest: '', monthsLate: 0 };
  const { months, grace } = rhythms[type];
  const late = monthOf(now) - (endOf(latest) + months + grace);
  return late >= 0 ? { state: 'late', latest, monthsLate: late } : { state: 'fresh', latest, monthsLate: 0 };
}

export type PathState =
  { state: 'noTarget' } | { state: 'noData' } | { state: 'onPath' } | { state: 'behind'; months: number };

/** How many months ago the required path stood where the latest value stands; never more than since its beginning. */
export function pathStateOf(progress: Progress | undefined): PathState {
  const path = progress?.path.map((point) => ({ year: point.year, value: Number(point.value) })) ?? [];
  const [first, last] = [path[0], path.at(-1)];
  if (!progress || !first || !last || path.length < 2) return { state: 'noTarget' };
  if (progress.latestValue === '' || !progress.latestPeriod) return { state: 'noData' };
  const sign = Math.sign(last.value - first.value);
  const now = endOf(progress.latestPeriod.code) / monthsOfYear - 1;
  const value = Number(progress.latestValue);
  const months = Math.round((now - reachedAt(path, value, sign)) * monthsOfYear);
  return months > 0 ? { state: 'behind', months } : { state: 'onPath' };
}

/** The year, with its fraction, in which a path comes to a value. */
function reachedAt(path: readonly { year: number; value: number }[], value: number, sign: number): number {
  let before = path[0];
  for (const point of path) {
    if (!before) break;
    if (sign * (point.value - value) >= 0) {
      const way = point.value - before.value;
      return way === 0
        ? before.year
        : before.year + ((value - before.value) / way) * (point.year - before.year);
    }
    before = point;
  }
  return Number.POSITIVE_INFINITY;
}

/** Values of other perimeters are not the district's own. */
export const isOwn = (cell: ComparisonCell): boolean =>
  cell.perimeter === '' || cell.perimeter === 'PERIMETER_DISTRICT';

/** Values that wait for a second person. */
export const toApprove = (cell: ComparisonCell): number =>
  cell.progress?.points.filter((point) => point.awaitsApproval).length ?? 0;

const headlines = 8;

/** The rows to show: those chosen, else the first that have a target, else the first that have a value. */
export function headlineRows(
  rows: readonly ComparisonRow[],
  chosen: readonly string[],
): readonly ComparisonRow[] {
  if (chosen.length > 0) return rows.filter((row) => chosen.includes(row.indicator));
  const withTarget = rows.filter((row) => row.cells.some((cell) => (cell.progress?.path.length ?? 0) > 1));
  const withValue = rows.filter((row) => row.cells.some((cell) => cell.hasValue));
  return (withTarget.length > 0 ? withTarget : withValue).slice(0, headlines);
}
