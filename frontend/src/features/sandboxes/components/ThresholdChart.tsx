import { useTranslation } from 'react-i18next';
import type { Progress } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import type { Metric } from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import { lastPart } from '@shared/model/names';
import { Chart } from '@shared/ui/Chart';
import { thresholdSeries } from '../model/threshold-series';

interface ThresholdChartProps {
  metric: Metric;
  progress: Progress;
  label: string;
  unit: string;
}

/** What was read, with the thresholds as lines. */
export function ThresholdChart({ metric, progress, label, unit }: ThresholdChartProps) {
  const { t } = useTranslation();
  return (
    <Chart
      finding={t('sandboxes.chartFinding', { label })}
      unit={unit}
      series={thresholdSeries(metric, progress, t)}
      fileName={lastPart(metric.indicator)}
    />
  );
}
