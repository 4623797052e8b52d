import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meter } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { MeterService } from '@shared/api/gen/nzd/indicators/v1/meter_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatDay, formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Chart } from '@shared/ui/Chart';
import { Skeleton } from '@shared/ui/Skeleton';
import { gapsOf, isSpan, lastYear, pointsOf, profileStep, spanOf, spans, stepOf } from '../model/meters';

/** The readings of a day, the hours of a week or the days of a month, as a chart and as a table. */
export function MeterProfileSection({ meter }: { meter: Meter }) {
  const { t } = useTranslation();
  const url = useUrlState();
  const asked = url.get('vista');
  const span = isSpan(asked) ? asked : 'week';
  const given = url.get('giorno');
  const day = /^20\d\d-\d\d-\d\d$/.test(given) ? given : `${lastYear(meter) ?? 2000}-01-08`;
  const [firstDay, lastDay] = spanOf(day, span);
  const profile = useCall(
    'meters',
    MeterService.method.getMeterProfile,
    { name: meter.name, firstDay, lastDay, step: profileStep(span) },
    { keep: true },
  );
  const unit = unitLabel(t, meter.unit);
  const series = useMemo(
    () =>
      profile.data ? [{ name: meter.code, role: 'values' as const, points: pointsOf(profile.data) }] : [],
    [profile.data, meter.code],
  );
  const gaps = profile.data && gapsOf(profile.data);
  const go = (next: string) => url.change({ giorno: next }, { replace: true });
  const finding = t(`meter.finding.${span}`, {
    code: meter.code,
    from: formatDay(firstDay),
    to: formatDay(lastDay),
  });
  return (
    <section className="nzd-section" aria-labelledby="profile-title">
      <h2 id="profile-title">{t('meter.profile')}</h2>
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('meter.span')}
          <select
            value={span}
            onChange={(event) => url.change({ vista: event.target.value }, { replace: true })}
          >
            {spans.map((one) => (
              <option key={one} value={one}>
                {t(`meter.spans.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="nzd-filter">
          {t('meter.day')}
          <input
            type="date"
            value={day}
            min="2000-01-01"
            onChange={(event) => event.target.value && go(event.target.value)}
          />
        </label>
        <button
          type="button"
          className="btn btn-outline-primary btn-sm"
          onClick={() => go(stepOf(day, span, -1))}
        >
          {t('meter.before')}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary btn-sm"
          onClick={() => go(stepOf(day, span, 1))}
        >
          {t('meter.after')}
        </button>
      </div>
      <ProblemNotice error={profile.error} onRetry={() => void profile.refetch()} />
      {profile.isPending && <Skeleton lines={6} />}
      {gaps && (
        <p role="status">
          {gaps.missing === gaps.all
            ? t('meter.noReadings')
            : t('meter.gaps', {
                present: formatNumber(gaps.all - gaps.missing),
                all: formatNumber(gaps.all),
                estimated: formatNumber(gaps.estimated),
              })}
        </p>
      )}
      {gaps && gaps.missing < gaps.all && (
        <Chart finding={finding} unit={unit} series={series} fileName={`${meter.code}-${firstDay}`} />
      )}
    </section>
  );
}
