import { useTranslation } from 'react-i18next';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Entry } from '@shared/api/gen/nzd/activity/v1/entry_pb';
import { ActivityService } from '@shared/api/gen/nzd/activity/v1/activity_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityOf } from '@shared/model/names';
import { HistoryList, type HistoryEntry } from '@shared/ui/HistoryList';
import { Skeleton } from '@shared/ui/Skeleton';
import { ProblemNotice } from './ProblemNotice';
import { useEntryWords } from './use-entry-words';
import { useHistoryWords } from './use-history-words';

const none: ReadonlyMap<string, string> = new Map();

/** How a list of entries reads. */
function useHistoryEntries(
  entries: readonly Entry[],
  titles: ReadonlyMap<string, string>,
): readonly HistoryEntry[] {
  const words = useEntryWords(entries);
  const { lines } = useHistoryWords(words.person, titles);
  return entries.map((entry) => ({
    key: entry.name || `${entry.sequence}`,
    when: entry.eventTime && timestampDate(entry.eventTime),
    who: words.actor(entry.actor),
    what: words.kind(entry.kind),
    changes: entry.kind === 'created' ? [] : lines(entry.collection, entry.changes),
  }));
}

interface ResourceHistoryProps {
  resource: string;
  /** Titles of other resources that the page has at hand; the others are not named. */
  titles?: ReadonlyMap<string, string>;
}

/** What happened to one resource. */
export function ResourceHistory({ resource, titles = none }: ResourceHistoryProps) {
  const { t } = useTranslation();
  const { data, error, isPending } = useCall('activity', ActivityService.method.listEntries, {
    parent: `cities/${cityOf(resource)}`,
    resource,
    pageSize: 20,
  });
  const entries = useHistoryEntries(data?.entries ?? [], titles);
  return (
    <section aria-labelledby="history-title" className="nzd-section">
      <h2 id="history-title">{t('history.title')}</h2>
      {isPending && <Skeleton lines={3} />}
      <ProblemNotice error={error} />
      {data && (entries.length > 0 ? <HistoryList entries={entries} /> : <p>{t('history.empty')}</p>)}
    </section>
  );
}
