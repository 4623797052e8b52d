import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { BarrierService } from '@shared/api/gen/nzd/barriers/v1/barrier_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { FilterChips } from '@shared/ui/FilterChips';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { BarrierFilters } from '../components/BarrierFilters';
import { BarrierTable } from '../components/BarrierTable';
import { BarrierTabs } from '../components/BarrierTabs';
import { Board } from '../components/Board';
import { HeatMap } from '../components/HeatMap';
import { byScore, mayReport } from '../model/barrier';
import { useBarrierFilter } from '../model/use-barrier-filter';

const most = 200;
const views = ['bacheca', 'calore', 'elenco'] as const;

export function BarrierBoardPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const filter = useBarrierFilter(city);
  const roles = useRoles(city);
  const label = useCityLabel();
  const view = views.find((one) => one === url.get('vista')) ?? 'bacheca';
  const list = useCall(
    'barriers',
    BarrierService.method.listBarriers,
    { parent: cityName(city), filter: filter.message, pageSize: most },
    { keep: true },
  );
  const barriers = [...(list.data?.barriers ?? [])].sort(byScore);
  const total = list.data?.totalSize ?? 0;
  const report = city !== everyCity && mayReport(roles) && (
    <Link className="btn btn-primary" to={`/citta/${city}/barriere/nuova`}>
      <Icon name="it-plus" colour="white" /> {t('barriers.report')}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={t('barriers.title')}
        purpose={t('barriers.purpose')}
        crumbs={[{ label: label(city), to: `/citta/${city}` }, { label: t('nav.barriers') }]}
        action={report}
      />
      <BarrierTabs city={city} />
      <BarrierFilters city={city} />
      <FilterChips filters={filter.active} onClear={filter.clear} />
      <fieldset className="nzd-choice-row">
        <legend className="visually-hidden">{t('barriers.view.legend')}</legend>
        {views.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="barrier-view"
              checked={view === one}
              onChange={() => url.change({ vista: one })}
            />{' '}
            {t(`barriers.view.${one}`)}
          </label>
        ))}
      </fieldset>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton lines={6} tall />}
      {list.data && barriers.length === 0 && (
        <EmptyState
          title={t('barriers.empty.title')}
          why={filter.active.length > 0 ? t('barriers.empty.filtered') : t('barriers.empty.why')}
        >
          {filter.active.length > 0 ? (
            <button type="button" className="btn btn-outline-primary" onClick={filter.clear}>
              {t('list.clearFilters')}
            </button>
          ) : (
            report
          )}
        </EmptyState>
      )}
      {total > barriers.length && barriers.length > 0 && (
        <p className="nzd-small">{t('barriers.board.more', { shown: barriers.length, total })}</p>
      )}
      {barriers.length > 0 && view === 'bacheca' && <Board barriers={barriers} city={city} />}
      {barriers.length > 0 && view === 'calore' && <HeatMap barriers={barriers} />}
      {barriers.length > 0 && view === 'elenco' && (
        <BarrierTable barriers={barriers} city={city} total={total} />
      )}
    </>
  );
}
