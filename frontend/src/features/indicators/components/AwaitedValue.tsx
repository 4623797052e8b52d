import { useTranslation } from 'react-i18next';
import type { Series } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { formatDay, formatPeriod } from '@shared/format/format';
import { romeDay } from '@shared/format/rome-time';
import { useNow } from '@shared/live/use-clock';
import { StateBadge } from '@shared/ui/StateBadge';

/** Which value a series waits for next, and whether it is late. */
export function AwaitedValue({ series }: { series: Series }) {
  const { t } = useTranslation();
  const today = romeDay(useNow());
  const { awaited } = series;
  if (!awaited) return null;
  const facts = { period: formatPeriod(awaited.period?.code ?? ''), day: formatDay(awaited.lateFrom) };
  return (
    <p className="nzd-small">
      {awaited.lateFrom <= today ? (
        <StateBadge tone="late">{t('series.late', facts)}</StateBadge>
      ) : (
        t('series.awaited', facts)
      )}
    </p>
  );
}
