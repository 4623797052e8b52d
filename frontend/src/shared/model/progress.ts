import type { TFunction } from 'i18next';
import { Progress_Status, type Progress } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import type { ChartSeries } from '@shared/ui/chart-option';
import type { PathChartProps } from '@shared/ui/PathChart';
import type { Mark } from '@shared/ui/SourceMark';
import type { Tone } from '@shared/ui/StateBadge';

const number = (text: string): number | null => (text === '' ? null : Number(text));
const yearOf = (period: string): number => Number(period.slice(0, 4));

/** The series of a chart: values with gaps, required path, goals, baseline. */
export function progressSeries(progress: Progress, t: TFunction): readonly ChartSeries[] {
  const yearly = (points: Progress['path']) =>
    points.map((point) => ({ period: String(point.year), value: number(point.value) }));
  const all: ChartSeries[] = [
    {
      name: t('progress.values'),
      role: 'values',
      points: progress.points.map((point) => ({
        period: point.period?.code ?? '',
        value: number(point.value),
      })),
    },
    { name: t('progress.path'), role: 'path', points: yearly(progress.path) },
    { name: t('progress.goals'), role: 'goal', points: yearly(progress.goals) },
    {
      name: t('progress.baseline'),
      role: 'baseline',
      points: progress.baseline ? yearly([progress.baseline]) : [],
    },
  ];
  return all.filter((series) => series.points.length > 0);
}

export function pathChartData(progress: Progress): Pick<PathChartProps, 'values' | 'path'> {
  return {
    values: progress.points.flatMap((point) => {
      const value = number(point.value);
      return value === null ? [] : [{ year: yearOf(point.period?.code ?? ''), value }];
    }),
    path: progress.path.map((point) => ({ year: point.year, value: Number(point.value) })),
  };
}

const tones: Record<Progress_Status, Tone> = {
  [Progress_Status.UNSPECIFIED]: 'off',
  [Progress_Status.UNKNOWN]: 'off',
  [Progress_Status.ON_TIME]: 'ok',
  [Progress_Status.LATE]: 'late',
};
export const statusTone = (status: Progress_Status): Tone => tones[status];
export const statusCode = (status: Progress_Status): string => Progress_Status[status];

/** What the chart shows, as a sentence. */
export function findingOf(progress: Progress, name: string, unit: string, t: TFunction): string {
  const { latestValue, latestPeriod, requiredValue } = progress;
  if (!latestValue || !latestPeriod) return t('progress.findingNone', { name });
  const facts = {
    name,
    value: `${formatNumber(latestValue, { maximumFractionDigits: 2 })} ${unitLabel(t, unit)}`,
    period: formatPeriod(latestPeriod.code),
    required: requiredValue
      ? `${formatNumber(requiredValue, { maximumFractionDigits: 2 })} ${unitLabel(t, unit)}`
      : '',
  };
  if (progress.status === Progress_Status.LATE)
    return t(requiredValue ? 'progress.findingLate' : 'progress.findingLatePlain', facts);
  if (progress.status === Progress_Status.ON_TIME)
    return t(requiredValue ? 'progress.findingOnTime' : 'progress.findingOnTimePlain', facts);
  return t('progress.findingValue', facts);
}

/** The mark of the latest value: invented beats provisional. */
export function markOfProgress(progress: Progress): Mark | undefined {
  const point = progress.points.findLast((one) => one.value !== '');
  if (!point) return undefined;
  if (point.illustrative) return 'ILLUSTRATIVE';
  return point.provisional ? 'PROVISIONAL' : 'VERIFIED';
}
