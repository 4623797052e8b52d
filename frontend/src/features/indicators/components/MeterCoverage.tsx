import { useTranslation } from 'react-i18next';
import type { Meter } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { formatNumber, formatPercent } from '@shared/format/format';
import { coverageOf } from '../model/meters';

/** How much of each year is read, and what waits for a second person. */
export function MeterCoverageList({ meter }: { meter: Meter }) {
  const { t } = useTranslation();
  if (meter.years.length === 0) return <>{t('meter.neverRead')}</>;
  return (
    <ul className="list-unstyled">
      {meter.years.map((one) => (
        <li key={one.year}>
          {t('meter.coverage', {
            year: one.year,
            share: formatPercent(coverageOf(one)),
            present: formatNumber(one.presentHours),
            hours: formatNumber(one.hours),
          })}
          {one.estimatedHours > 0 &&
            ` · ${t('meter.estimated', { hours: formatNumber(one.estimatedHours) })}`}
          {one.waiting > 0 && ` · ${t('meter.waiting', { count: one.waiting })}`}
          {one.drafts > 0 && ` · ${t('meter.drafts', { count: one.drafts })}`}
        </li>
      ))}
    </ul>
  );
}
