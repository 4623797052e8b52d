import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ScoringRound } from '@shared/api/gen/nzd/barriers/v1/scoring_round_pb';
import { ScoringRoundService } from '@shared/api/gen/nzd/barriers/v1/scoring_round_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatDay, formatNumber } from '@shared/format/format';
import { lastPart } from '@shared/model/names';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { BarrierTabs } from '../components/BarrierTabs';
import { RoundState } from '../components/RoundState';
import { mayPublish } from '../model/barrier';

export function RoundListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const roles = useRoles(city);
  const label = useCityLabel();
  const base = `/citta/${city}/barriere/valutazioni`;
  const list = useCall(
    'scoringRounds',
    ScoringRoundService.method.listScoringRounds,
    { parent: cityName(city), pageSize: 50, pageToken: url.token },
    { keep: true },
  );
  const open = city !== everyCity && mayPublish(roles) && (
    <Link className="btn btn-primary" to={`${base}/nuova`}>
      <Icon name="it-plus" colour="white" /> {t('barriers.round.open')}
    </Link>
  );
  const columns: Column<ScoringRound>[] = [
    {
      key: 'title',
      header: t('field.scoringRounds.title'),
      always: true,
      cell: (row) => <Link to={`${base}/${lastPart(row.name)}`}>{row.title}</Link>,
    },
    { key: 'state', header: t('field.scoringRounds.state'), cell: (row) => <RoundState state={row.state} /> },
    {
      key: 'barriers',
      header: t('field.scoringRounds.barriers'),
      number: true,
      cell: (row) => formatNumber(row.barriers.length),
    },
    {
      key: 'assessors',
      header: t('field.scoringRounds.assessors'),
      number: true,
      cell: (row) => formatNumber(row.assessors),
    },
    {
      key: 'dueDay',
      header: t('field.scoringRounds.dueDay'),
      cell: (row) => (row.dueDay ? formatDay(row.dueDay) : '–'),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('barriers.round.listTitle')}
        purpose={t('barriers.round.purpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.barriers'), to: `/citta/${city}/barriere` },
          { label: t('barriers.tab.rounds') },
        ]}
        action={open}
      />
      <BarrierTabs city={city} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <DataTable
          id="scoringRounds"
          caption={t('barriers.round.listTitle')}
          columns={columns}
          rows={list.data?.scoringRounds}
          rowKey={(row) => row.name}
          paging={url.paging(list.data?.nextPageToken ?? '')}
          empty={
            <EmptyState title={t('barriers.round.empty')} why={t('barriers.round.emptyWhy')}>
              {open}
            </EmptyState>
          }
        />
      )}
    </>
  );
}
