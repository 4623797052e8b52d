import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActivityService } from '@shared/api/gen/nzd/activity/v1/activity_service_pb';
import type { Entry } from '@shared/api/gen/nzd/activity/v1/entry_pb';
import { useCall } from '@shared/api/use-call';
import { cityName } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf, pageOf } from '@shared/model/names';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { useEntryWords } from '@shared/parts/use-entry-words';
import { useHistoryWords } from '@shared/parts/use-history-words';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Moment } from '@shared/ui/Moment';

/** Every entry of a city's chain, newest first. */
export function AuditTrail({ city, collection }: { city: string; collection: string }) {
  const { t } = useTranslation();
  const url = useUrlState();
  const list = useCall(
    'activity',
    ActivityService.method.listEntries,
    { parent: cityName(city), collection, pageSize: 50, pageToken: url.token },
    { keep: true },
  );
  const columns = useColumns(list.data?.entries ?? []);
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <DataTable
      id="activity"
      caption={t('activity.title')}
      columns={columns}
      rows={list.data?.entries}
      rowKey={(row) => row.name}
      loading={list.isPlaceholderData}
      paging={url.paging(list.data?.nextPageToken ?? '')}
      empty={<EmptyState title={t('activity.emptyTitle')} why={t('activity.emptyWhy')} />}
    />
  );
}

function useColumns(entries: readonly Entry[]): readonly Column<Entry>[] {
  const { t } = useTranslation();
  const words = useEntryWords(entries);
  const told = useHistoryWords(words.person);
  const label = useCityLabel();
  return [
    {
      key: 'what',
      header: t('activity.column.what'),
      always: true,
      cell: (row) => {
        const page = row.kind === 'deleted' ? undefined : pageOf(row.resource);
        return (
          <>
            {words.collection(row.collection)}:{' '}
            {page ? <Link to={page}>{words.title(row)}</Link> : words.title(row)}
          </>
        );
      },
    },
    { key: 'kind', header: t('activity.column.kind'), cell: (row) => words.kind(row.kind) },
    {
      key: 'changes',
      header: t('activity.column.changes'),
      cell: (row) => told.fields(row.collection, row.changes).slice(0, 4).join(', ') || '–',
    },
    { key: 'who', header: t('activity.column.who'), cell: (row) => words.actor(row.actor) },
    { key: 'city', header: t('frame.city'), cell: (row) => label(cityOf(row.resource)) },
    {
      key: 'when',
      header: t('activity.column.when'),
      cell: (row) => row.eventTime && <Moment at={timestampDate(row.eventTime)} />,
    },
    {
      key: 'hash',
      header: t('activity.column.hash'),
      cell: (row) => (
        <span title={row.hash}>
          {row.chainNumber} · <code>{row.hash.slice(0, 8)}</code>
        </span>
      ),
    },
  ];
}
