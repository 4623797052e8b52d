import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import {
  MeterMonth_Outcome,
  type Meter,
  type MeterBatch,
  type MeterMonth,
  type MeterYear,
} from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { MeterService } from '@shared/api/gen/nzd/indicators/v1/meter_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatDay, formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { useUrlState } from '@shared/model/use-url-state';
import { PersonName } from '@shared/parts/PersonName';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Moment } from '@shared/ui/Moment';
import { Skeleton } from '@shared/ui/Skeleton';
import { lastYear } from '../model/meters';
import { useMeasures } from './FirmEntry';
import { MeterBatchSteps } from './MeterBatchSteps';

/** One year: what its months make of the measure, and what was brought in. */
export function MeterYearSection({ meter, judges }: { meter: Meter; judges: boolean }) {
  const { t } = useTranslation();
  const url = useUrlState();
  const asked = Number(url.get('anno'));
  const year = meter.years.some((one) => one.year === asked) ? asked : lastYear(meter);
  const query = useCall(
    'meters',
    MeterService.method.getMeterYear,
    { name: `${meter.name}/years/${year ?? 2000}` },
    { enabled: year !== undefined },
  );
  if (year === undefined) return null;
  return (
    <section className="nzd-section" aria-labelledby="year-title">
      <h2 id="year-title">{t('meter.yearTitle', { year })}</h2>
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('meter.year')}
          <select
            value={year}
            onChange={(event) => url.change({ anno: event.target.value }, { replace: true })}
          >
            {meter.years.map((one) => (
              <option key={one.year} value={one.year}>
                {one.year}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton lines={6} />}
      {query.data && (
        <>
          <Months year={query.data} meter={meter} />
          <Batches year={query.data} judges={judges} />
        </>
      )}
    </section>
  );
}

function Months({ year, meter }: { year: MeterYear; meter: Meter }) {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useMeasures();
  const value = `${nameOf(meter.measure)} (${unitOf(meter.measure)})`;
  return (
    <>
      <h3>{t('meter.months')}</h3>
      <p>{t('meter.monthsRule')}</p>
      <DataTable<MeterMonth>
        id="meter-months"
        caption={t('meter.months')}
        rows={year.months}
        rowKey={(row) => row.period?.code ?? ''}
        empty={<EmptyState title={t('meter.noMonths')} why={t('meter.noMonthsWhy')} />}
        columns={[
          {
            key: 'period',
            header: t('field.observations.period'),
            always: true,
            cell: (row) => formatPeriod(row.period?.code ?? ''),
          },
          {
            key: 'coverage',
            header: t('meter.hours'),
            number: true,
            cell: (row) =>
              t('meter.hoursOf', { present: formatNumber(row.presentHours), hours: formatNumber(row.hours) }),
          },
          {
            key: 'sum',
            header: t('meter.sum', { unit: unitLabel(t, meter.unit) }),
            number: true,
            cell: (row) => formatNumber(row.sum),
          },
          {
            key: 'value',
            header: value,
            number: true,
            cell: (row) => (row.value ? formatNumber(row.value) : '–'),
          },
          {
            key: 'outcome',
            header: t('meter.outcomeLabel'),
            cell: (row) => t(`meter.outcome.${MeterMonth_Outcome[row.outcome]}`),
          },
        ]}
      />
    </>
  );
}

function Batches({ year, judges }: { year: MeterYear; judges: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('meter.batches')}</h3>
      <DataTable<MeterBatch>
        id="meter-batches"
        caption={t('meter.batches')}
        rows={year.batches.toReversed()}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('meter.neverRead')} why={t('meter.noMonthsWhy')} />}
        columns={[
          {
            key: 'days',
            header: t('meter.days'),
            always: true,
            cell: (row) => t('meter.fromTo', { from: formatDay(row.firstDay), to: formatDay(row.lastDay) }),
          },
          {
            key: 'readings',
            header: t('meter.readings'),
            number: true,
            cell: (row) => formatNumber(row.readings),
          },
          {
            key: 'who',
            header: t('observationFile.who'),
            cell: (row) => <PersonName subject={row.recorder} />,
          },
          {
            key: 'when',
            header: t('observationFile.when'),
            cell: (row) => row.recordTime && <Moment at={timestampDate(row.recordTime)} />,
          },
          { key: 'reason', header: t('field.observations.reason'), cell: (row) => row.reason || '–' },
          {
            key: 'approval',
            header: t('field.observations.approval'),
            always: true,
            cell: (row) => <MeterBatchSteps year={year} batch={row} judges={judges} />,
          },
        ]}
      />
    </>
  );
}
