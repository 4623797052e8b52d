import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import type { FrozenEvidence } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { ComparisonService } from '@shared/api/gen/nzd/indicators/v1/comparison_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { Icon } from '@shared/ui/Icon';

/** Whether values that a decision rests on were restated since it was adopted, and by how much. */
export function RestatedNote({ frozen }: { frozen: FrozenEvidence }) {
  const { t } = useTranslation();
  const { target, district, freezeTime } = frozen;
  const progress = useCall(
    'series',
    ComparisonService.method.getProgress,
    { district, indicator: target },
    { enabled: district !== '' && freezeTime !== undefined },
  );
  const since = freezeTime ? timestampDate(freezeTime).getTime() : Number.POSITIVE_INFINITY;
  const restated = (progress.data?.restatements ?? []).filter(
    (change) => change.time !== undefined && timestampDate(change.time).getTime() > since,
  );
  if (restated.length === 0) return null;
  return (
    <div className="nzd-small nzd-restated" role="note">
      <Icon name="it-warning-circle" size="xs" /> {t('restatement.since')}
      <ul>
        {restated.map((change, index) => (
          <li key={`${change.period?.code ?? ''}${index}`}>
            {formatPeriod(change.period?.code ?? '')}:{' '}
            {change.changePercent
              ? t('restatement.byPercent', {
                  percent: formatNumber(change.changePercent, {
                    maximumFractionDigits: 2,
                    signDisplay: 'always',
                  }),
                })
              : t('restatement.fromTo', {
                  before: formatNumber(change.valueBefore),
                  after: formatNumber(change.valueAfter),
                })}
            {change.reason && ` · ${change.reason}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
