import type { TFunction } from 'i18next';
import type { Progress } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import type { Metric } from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import type { ChartSeries } from '@shared/ui/chart-option';

/** The readings, and each threshold as a level line over the same periods. */
export function thresholdSeries(metric: Metric, progress: Progress, t: TFunction): readonly ChartSeries[] {
  const periods = progress.points.map((point) => point.period?.code ?? '');
  const level = (name: string, role: ChartSeries['role'], value: string): ChartSeries => ({
    name,
    role,
    points: periods.map((period) => ({ period, value: Number(value) })),
  });
  return [
    {
      name: t('sandboxes.chartReadings'),
      role: 'values',
      points: progress.points.map((point) => ({
        period: point.period?.code ?? '',
        value: point.value === '' ? null : Number(point.value),
      })),
    },
    ...(metric.success ? [level(t('sandboxes.field.success'), 'goal', metric.success.value)] : []),
    ...(metric.harm ? [level(t('sandboxes.field.harm'), 'path', metric.harm.value)] : []),
  ];
}
