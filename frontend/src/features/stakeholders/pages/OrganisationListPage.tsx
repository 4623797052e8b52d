import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { FilterChips } from '@shared/ui/FilterChips';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { ActorTabs } from '../components/ActorTabs';
import { ExportButton } from '../components/ExportButton';
import { OrganisationFilters } from '../components/OrganisationFilters';
import { OrganisationQuickView } from '../components/OrganisationQuickView';
import { mayCreate } from '../model/organisation';
import { useOrganisationColumns } from '../model/use-organisation-columns';
import { useOrganisationFilter } from '../model/use-organisation-filter';

const pageSize = 50;
const quickView = 'scheda';

export function OrganisationListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const filter = useOrganisationFilter(city);
  const roles = useRoles(city);
  const label = useCityLabel();
  const order = url.get('ordine') || 'legal_name';
  const columns = useOrganisationColumns(city, (name) =>
    url.change({ [quickView]: name }, { keepPage: true }),
  );
  const list = useCall(
    'organisations',
    OrganisationService.method.listOrganisations,
    { parent: cityName(city), filter: filter.message, orderBy: order, pageSize, pageToken: url.token },
    { keep: true },
  );
  const [failure, setFailure] = useState<unknown>();
  const total = list.data?.totalSize;
  const canCreate = city !== everyCity && mayCreate(roles);
  return (
    <>
      <PageHeader
        title={t('organisation.listTitle')}
        purpose={t('organisation.listPurpose')}
        crumbs={[{ label: label(city), to: `/citta/${city}` }, { label: t('nav.actors') }]}
        action={
          canCreate && (
            <Link className="btn btn-primary" to={`/citta/${city}/attori/nuovo`}>
              <Icon name="it-plus" colour="white" /> {t('organisation.create')}
            </Link>
          )
        }
      />
      <ActorTabs city={city} />
      <OrganisationFilters city={city} />
      <FilterChips filters={filter.active} onClear={filter.clear} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <ProblemNotice error={failure} />
      {!list.error && (
        <DataTable
          id="organisations"
          caption={t('organisation.listTitle')}
          columns={columns}
          rows={list.data?.organisations}
          rowKey={(row) => row.name}
          loading={list.isPlaceholderData}
          total={total}
          order={order}
          onOrder={(next) => url.change({ ordine: next })}
          paging={url.paging(list.data?.nextPageToken ?? '', total, pageSize)}
          tools={canCreate && <ExportButton city={city} filter={filter.message} onFailure={setFailure} />}
          empty={
            <EmptyState
              title={t('organisation.emptyTitle')}
              why={filter.active.length > 0 ? t('organisation.emptyFiltered') : t('organisation.emptyWhy')}
            >
              {filter.active.length > 0 && (
                <button type="button" className="btn btn-outline-primary" onClick={filter.clear}>
                  {t('list.clearFilters')}
                </button>
              )}
            </EmptyState>
          }
        />
      )}
      <OrganisationQuickView
        name={url.get(quickView)}
        city={city}
        onClose={() => url.change({ [quickView]: undefined }, { keepPage: true })}
      />
    </>
  );
}
