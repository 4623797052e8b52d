import { useTranslation } from 'react-i18next';
import type { Progress } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';

/** How the latest value stands against the path, in figures. */
export function ProgressFacts({ progress, unit }: { progress: Progress; unit: string }) {
  const { t } = useTranslation();
  const withUnit = (value: string) =>
    value && `${formatNumber(value, { maximumFractionDigits: 3 })} ${unitLabel(t, unit)}`;
  const percent = (value: string) => value && `${formatNumber(value, { maximumFractionDigits: 2 })} %`;
  const { baseline } = progress;
  const facts: readonly [string, string][] = [
    [
      'latest',
      progress.latestPeriod
        ? `${withUnit(progress.latestValue)} (${formatPeriod(progress.latestPeriod.code)})`
        : '',
    ],
    ['baseline', baseline ? `${withUnit(baseline.value)} (${baseline.year})` : ''],
    ['goals', progress.goals.map((goal) => `${withUnit(goal.value)} (${goal.year})`).join('; ')],
    ['required', withUnit(progress.requiredValue)],
    ['gap', withUnit(progress.gap)],
    ['completion', percent(progress.completionPercent)],
    ['expected', percent(progress.expectedPercent)],
    ['rate', percent(progress.requiredRatePercent)],
    ['method', progress.method],
  ];
  return (
    <dl className="nzd-facts nzd-facts-grid">
      {facts
        .filter(([, value]) => value)
        .map(([key, value]) => (
          <div key={key}>
            <dt>{t(`progress.fact.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
