import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { CommonBarrier } from '@shared/api/gen/nzd/barriers/v1/common_barrier_pb';
import { CommonBarrierService } from '@shared/api/gen/nzd/barriers/v1/common_barrier_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf } from '@shared/model/names';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { BarrierTabs } from '../components/BarrierTabs';
import { CommonState } from '../components/CommonState';
import { pageOfCommon, SuggestionCard } from '../components/Suggestions';

export function CommonListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const list = useCall(
    'commonBarriers',
    CommonBarrierService.method.listCommonBarriers,
    {
      parent: 'cities/programme',
      city: city === everyCity ? '' : cityName(city),
      pageSize: 50,
      pageToken: url.token,
    },
    { keep: true },
  );
  const columns: Column<CommonBarrier>[] = [
    {
      key: 'title',
      header: t('field.commonBarriers.title'),
      always: true,
      cell: (row) => <Link to={pageOfCommon(row.name, city)}>{row.title}</Link>,
    },
    {
      key: 'members',
      header: t('field.commonBarriers.members'),
      cell: (row) => [...new Set(row.members.map((one) => label(cityOf(one.barrier))))].join(', '),
    },
    {
      key: 'state',
      header: t('field.commonBarriers.state'),
      cell: (row) => <CommonState state={row.state} />,
    },
  ];
  return (
    <>
      <PageHeader
        title={t('barriers.common.listTitle')}
        purpose={t('barriers.common.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.barriers'), to: `/citta/${city}/barriere` },
          { label: t('barriers.tab.common') },
        ]}
      />
      <BarrierTabs city={city} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="commonBarriers"
          caption={t('barriers.common.listTitle')}
          columns={columns}
          rows={list.data?.commonBarriers}
          rowKey={(row) => row.name}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={<EmptyState title={t('barriers.common.empty')} why={t('barriers.common.emptyWhy')} />}
        />
      )}
      <SuggestedPairs city={city} />
    </>
  );
}

function SuggestedPairs({ city }: { city: string }) {
  const { t } = useTranslation();
  const compared = useCall('commonBarriers', CommonBarrierService.method.compareBarriers, {
    parent: cityName(city),
  });
  return (
    <section className="nzd-section" aria-labelledby="suggested-title">
      <h2 id="suggested-title">{t('barriers.common.suggestedTitle')}</h2>
      <p className="nzd-small">{t('barriers.common.suggested')}</p>
      {compared.isPending && <Skeleton lines={3} />}
      <ProblemNotice error={compared.error} onRetry={() => void compared.refetch()} />
      {compared.data &&
        (compared.data.suggestions.length === 0 ? (
          <p>{t('barriers.common.noneAlike')}</p>
        ) : (
          <ul className="nzd-cards">
            {compared.data.suggestions.map((one) => (
              <SuggestionCard key={`${one.barrier?.name}-${one.other?.name}`} suggestion={one} city={city} />
            ))}
          </ul>
        ))}
    </section>
  );
}
