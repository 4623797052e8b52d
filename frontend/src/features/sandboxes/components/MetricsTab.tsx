import { useTranslation } from 'react-i18next';
import type { Metric } from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import { ComparisonService } from '@shared/api/gen/nzd/indicators/v1/comparison_service_pb';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { useCall } from '@shared/api/use-call';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { EmptyState } from '@shared/ui/EmptyState';
import { SourceMark } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import { useIndicators } from '@shared/model/use-indicators';
import { signOf } from '../model/sandbox';
import { ThresholdChart } from './ThresholdChart';

/** What is measured, with the thresholds and what was read. */
export function MetricsTab({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  const metrics = sandbox.design?.metrics ?? [];
  if (metrics.length === 0)
    return (
      <EmptyState title={t('sandboxes.noMetrics')} why={t('sandboxes.noMetricsWhy')} icon="it-chart-line" />
    );
  return (
    <div className="nzd-items">
      {metrics.map((metric) => (
        <MetricCard key={metric.id} metric={metric} sandbox={sandbox} />
      ))}
    </div>
  );
}

function MetricCard({ metric, sandbox }: { metric: Metric; sandbox: Sandbox }) {
  const { t } = useTranslation();
  const { label, unit } = useIndicators();
  const progress = useCall('series', ComparisonService.method.getProgress, {
    district: sandbox.district,
    indicator: metric.indicator,
  });
  const words = unitLabel(t, unit(metric.indicator));
  const reading = sandbox.readings.find((one) => one.metric === metric.id);
  const waits = sandbox.incidents.some(
    (one) => one.subject === metric.id && one.period === reading?.period && one.validation === 1,
  );
  return (
    <section className="nzd-card" aria-label={label(metric.indicator)}>
      <h2>{label(metric.indicator)}</h2>
      <dl className="nzd-facts">
        <div>
          <dt>{t('sandboxes.field.baseline')}</dt>
          <dd>
            {metric.baselineValue
              ? `${formatNumber(metric.baselineValue)} ${words}${metric.baselinePeriod && ` (${formatPeriod(metric.baselinePeriod)})`}`
              : '–'}
          </dd>
        </div>
        <div>
          <dt>{t('sandboxes.field.success')}</dt>
          <dd>
            {metric.success
              ? `${signOf(metric.success)} ${formatNumber(metric.success.value)} ${words}`
              : '–'}
          </dd>
        </div>
        <div>
          <dt>{t('sandboxes.field.harm')}</dt>
          <dd>{metric.harm ? `${signOf(metric.harm)} ${formatNumber(metric.harm.value)} ${words}` : '–'}</dd>
        </div>
        <div>
          <dt>{t('sandboxes.field.latest')}</dt>
          <dd>
            {reading ? (
              <>
                {formatNumber(reading.value)} {words} ({formatPeriod(reading.period)}){' '}
                {reading.harm && <StateBadge tone="late">{t('sandboxes.harm')}</StateBadge>}
                {reading.success && <StateBadge tone="ok">{t('sandboxes.success')}</StateBadge>}
                {waits && <StateBadge tone="warn">{t('sandboxes.validation.TO_VALIDATE')}</StateBadge>}
                <SourceMark mark={reading.illustrative ? 'ILLUSTRATIVE' : undefined} />
              </>
            ) : (
              t('sandboxes.noReading')
            )}
          </dd>
        </div>
      </dl>
      {metric.comparisonGroup && (
        <p className="nzd-small">
          {t('sandboxes.field.comparisonGroup')}: {metric.comparisonGroup}
        </p>
      )}
      {progress.data && progress.data.points.length > 1 && (
        <ThresholdChart
          metric={metric}
          progress={progress.data}
          label={label(metric.indicator)}
          unit={words}
        />
      )}
    </section>
  );
}
