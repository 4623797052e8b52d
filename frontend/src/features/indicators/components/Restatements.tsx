import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import type { Progress } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { formatInstant, formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { Refusal } from '@shared/ui/Refusal';

/** Values that were others before: from what to what, why and when. */
export function Restatements({
  progress,
  unit,
  baselineOnly = false,
}: {
  progress: Progress;
  unit: string;
  /** Whether the values themselves are shown elsewhere. */
  baselineOnly?: boolean;
}) {
  const { t } = useTranslation();
  const shown = (value: string) =>
    `${formatNumber(value, { maximumFractionDigits: 3 })} ${unitLabel(t, unit)}`;
  const percent = (value: string) =>
    value && ` (${formatNumber(value, { maximumFractionDigits: 2, signDisplay: 'always' })} %)`;
  const { restatements, baselineToFixAgain, baselineDriftPercent } = progress;
  return (
    <>
      {baselineToFixAgain && (
        <Refusal
          what={t('restatement.baseline')}
          why={t('restatement.baselineWhy', {
            percent: formatNumber(baselineDriftPercent, { maximumFractionDigits: 2 }),
          })}
          cure={t('restatement.baselineCure')}
        />
      )}
      {!baselineOnly && restatements.length > 0 && (
        <section className="nzd-section" aria-labelledby="restatements-title">
          <h2 id="restatements-title">{t('restatement.title')}</h2>
          <ul>
            {restatements.map((change) => (
              <li
                key={`${change.period?.code ?? ''}${change.time ? timestampDate(change.time).toISOString() : ''}`}
              >
                <strong>{formatPeriod(change.period?.code ?? '')}</strong>:{' '}
                {t('restatement.fromTo', {
                  before: shown(change.valueBefore),
                  after: shown(change.valueAfter),
                })}
                {percent(change.changePercent)}
                {change.reason && ` · ${change.reason}`}
                {change.time && (
                  <span className="nzd-small"> · {formatInstant(timestampDate(change.time))}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
