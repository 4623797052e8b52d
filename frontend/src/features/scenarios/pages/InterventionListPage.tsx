import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Intervention } from '@shared/api/gen/nzd/indicators/v1/intervention_pb';
import { InterventionService } from '@shared/api/gen/nzd/indicators/v1/intervention_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatNumber } from '@shared/format/format';
import { cityOf, lastPart } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { mayKeep } from '../model/rights';

const pageSize = 50;

export function InterventionListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const roles = useRoles(city);
  const { districtLabel } = useDistricts(city);
  const list = useCall('interventions', InterventionService.method.listInterventions, {
    parent: cityName(city),
    pageSize,
    pageToken: url.token,
  });
  const columns: readonly Column<Intervention>[] = [
    {
      key: 'title',
      header: t('field.interventions.title'),
      always: true,
      cell: (row) => (
        <Link to={`/citta/${cityOf(row.name)}/interventi/${lastPart(row.name)}`}>{row.title}</Link>
      ),
    },
    {
      key: 'district',
      header: t('field.interventions.district'),
      cell: (row) => districtLabel(row.district),
    },
    {
      key: 'startYear',
      header: t('field.interventions.startYear'),
      cell: (row) => (row.startYear === 0 ? t('interventions.notKnown') : row.startYear),
    },
    {
      key: 'costEur',
      header: t('field.interventions.costEur'),
      number: true,
      cell: (row) => (row.costEur === '' ? t('interventions.notKnown') : formatNumber(row.costEur)),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('interventions.title')}
        purpose={t('interventions.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('interventions.title') },
        ]}
        action={
          <>
            {city !== everyCity && mayKeep(roles) && (
              <Link to={`/citta/${city}/interventi/nuovo`} className="btn btn-primary">
                {t('interventions.add')}
              </Link>
            )}
          </>
        }
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="interventions"
          caption={t('interventions.title')}
          columns={columns}
          rows={list.data?.interventions}
          rowKey={(row) => row.name}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={<EmptyState title={t('interventions.emptyTitle')} why={t('interventions.emptyWhy')} />}
        />
      )}
    </>
  );
}
