import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Meter_Carrier, Meter_Resolution, type Meter } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { MeterService } from '@shared/api/gen/nzd/indicators/v1/meter_service_pb';
import { useCall } from '@shared/api/use-call';
import { useActingFor } from '@shared/auth/acting-for';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { lastPart } from '@shared/model/names';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { useMeasures } from '../components/FirmEntry';
import { MeterAdd } from '../components/MeterAdd';
import { MeterCoverageList } from '../components/MeterCoverage';
import { entersForCity } from '../model/data-entry';
import { carriers, mayReadMeters } from '../model/meters';

/** Meters of a city, or of the firm that the person acts for, with how much of their years is read. */
export function MeterListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const roles = useRoles(city);
  const { acting } = useActingFor(city);
  const allowed = mayReadMeters(roles);
  const isCity = entersForCity(roles);
  return (
    <>
      <PageHeader
        title={t('meter.listTitle')}
        purpose={t('meter.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('meter.listTitle') },
        ]}
        action={
          allowed && (
            <Link to={`/citta/${city}/contatori/importa`} className="btn btn-primary">
              {t('meterFile.title')}
            </Link>
          )
        }
      />
      {allowed ? (
        <>
          {(isCity || acting?.mayEnterData) && (
            <MeterAdd city={city} {...(!isCity && acting && { organisation: acting.name })} />
          )}
          <Meters city={city} />
        </>
      ) : (
        <Refusal
          tone="danger"
          what={t('problem.forbidden.what')}
          why={t('meter.forbidden')}
          cure={t('problem.forbidden.cure')}
          who={t('problem.forbidden.who')}
        />
      )}
    </>
  );
}

function Meters({ city }: { city: string }) {
  const { t } = useTranslation();
  const url = useUrlState();
  const columns = useColumns(city);
  const carrier = carriers.find((one) => Meter_Carrier[one] === url.get('vettore'));
  const list = useCall('meters', MeterService.method.listMeters, {
    parent: `cities/${city}`,
    carrier: carrier ?? Meter_Carrier.UNSPECIFIED,
    pageSize: 50,
    pageToken: url.token,
  });
  return (
    <>
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('field.meters.carrier')}
          <select
            value={carrier === undefined ? '' : Meter_Carrier[carrier]}
            onChange={(event) => url.change({ vettore: event.target.value })}
          >
            <option value="">{t('meterFile.anyCarrier')}</option>
            {carriers.map((one) => (
              <option key={one} value={Meter_Carrier[one]}>
                {t(`meter.carrier.${Meter_Carrier[one]}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="meters"
          caption={t('meter.listTitle')}
          columns={columns}
          rows={list.data?.meters}
          rowKey={(row) => row.name}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={<EmptyState title={t('meter.emptyTitle')} why={t('meter.emptyWhy')} />}
        />
      )}
    </>
  );
}

function useColumns(city: string): readonly Column<Meter>[] {
  const { t } = useTranslation();
  const { nameOf } = useMeasures();
  return [
    {
      key: 'name',
      header: t('meter.one'),
      always: true,
      cell: (row) => <Link to={`/citta/${city}/contatori/${lastPart(row.name)}`}>{row.displayName}</Link>,
    },
    {
      key: 'carrier',
      header: t('field.meters.carrier'),
      cell: (row) => t(`meter.carrier.${Meter_Carrier[row.carrier]}`),
    },
    { key: 'measure', header: t('field.meters.measure'), cell: (row) => nameOf(row.measure) },
    {
      key: 'resolution',
      header: t('field.meters.resolution'),
      cell: (row) => t(`meter.resolution.${Meter_Resolution[row.resolution]}`),
    },
    { key: 'coverage', header: t('meter.coverageTitle'), cell: (row) => <MeterCoverageList meter={row} /> },
  ];
}
