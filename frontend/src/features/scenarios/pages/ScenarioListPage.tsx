import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Scenario_Kind, type Scenario } from '@shared/api/gen/nzd/indicators/v1/scenario_pb';
import { ScenarioService } from '@shared/api/gen/nzd/indicators/v1/scenario_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf, lastPart } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { mayDraft } from '../model/rights';

const pageSize = 50;

export function ScenarioListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const roles = useRoles(city);
  const { districtLabel } = useDistricts(city);
  const list = useCall('scenarios', ScenarioService.method.listScenarios, {
    parent: cityName(city),
    pageSize,
    pageToken: url.token,
  });
  const columns: readonly Column<Scenario>[] = [
    {
      key: 'title',
      header: t('field.scenarios.title'),
      always: true,
      cell: (row) => <Link to={`/citta/${cityOf(row.name)}/scenari/${lastPart(row.name)}`}>{row.title}</Link>,
    },
    { key: 'district', header: t('field.scenarios.district'), cell: (row) => districtLabel(row.district) },
    {
      key: 'kind',
      header: t('field.scenarios.kind'),
      cell: (row) => t(`scenarios.kind.${Scenario_Kind[row.kind]}`),
    },
    { key: 'state', header: t('field.scenarios.state'), cell: (row) => t(`scenarios.state.${row.state}`) },
    { key: 'horizonYear', header: t('field.scenarios.horizonYear'), cell: (row) => row.horizonYear },
  ];
  return (
    <>
      <PageHeader
        title={t('scenarios.title')}
        purpose={t('scenarios.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.indicators'), to: `/citta/${city}/indicatori` },
          { label: t('scenarios.title') },
        ]}
        action={
          <>
            {city !== everyCity && (
              <Link to={`/citta/${city}/scenari/confronto`} className="btn btn-outline-primary">
                {t('scenarios.compare')}
              </Link>
            )}{' '}
            {city !== everyCity && mayDraft(roles) && (
              <Link to={`/citta/${city}/scenari/nuovo`} className="btn btn-primary">
                {t('scenarios.add')}
              </Link>
            )}
          </>
        }
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="scenarios"
          caption={t('scenarios.title')}
          columns={columns}
          rows={list.data?.scenarios}
          rowKey={(row) => row.name}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={<EmptyState title={t('scenarios.emptyTitle')} why={t('scenarios.emptyWhy')} />}
        />
      )}
    </>
  );
}
