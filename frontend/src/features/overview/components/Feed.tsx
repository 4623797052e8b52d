import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActivityService } from '@shared/api/gen/nzd/activity/v1/activity_service_pb';
import type { Entry } from '@shared/api/gen/nzd/activity/v1/entry_pb';
import { useCall } from '@shared/api/use-call';
import { cityName } from '@shared/auth/use-city';
import { useChanged } from '@shared/live/changed';
import { pageOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { useEntryWords } from '@shared/parts/use-entry-words';
import { Moment } from '@shared/ui/Moment';
import { Skeleton } from '@shared/ui/Skeleton';

/** What happened lately, short. */
export function Feed({ city }: { city: string }) {
  const { t } = useTranslation();
  const list = useCall('activity', ActivityService.method.listEntries, {
    parent: cityName(city),
    pageSize: 10,
  });
  return (
    <section aria-labelledby="feed-title" className="nzd-section">
      <h2 id="feed-title">{t('home.feed')}</h2>
      {list.isPending && <Skeleton lines={5} />}
      <ProblemNotice error={list.error} />
      {list.data?.entries.length === 0 && <p>{t('activity.emptyWhy')}</p>}
      <ul className="nzd-feed">
        {list.data?.entries.map((entry) => (
          <FeedLine key={entry.name} entry={entry} />
        ))}
      </ul>
      {list.data && list.data.entries.length > 0 && (
        <Link to={`/citta/${city}/attivita`}>{t('home.wholeFeed')}</Link>
      )}
    </section>
  );
}

function FeedLine({ entry }: { entry: Entry }) {
  const words = useEntryWords([entry]);
  const glows = useChanged(entry.resource);
  const page = entry.kind === 'deleted' ? undefined : pageOf(entry.resource);
  const title = words.title(entry);
  return (
    <li className={glows ? 'nzd-glow' : undefined}>
      <span>
        {words.actor(entry.actor)} · {words.kind(entry.kind)} · {words.collection(entry.collection)}{' '}
        {page ? <Link to={page}>{title}</Link> : <strong>{title}</strong>}
      </span>
      {entry.eventTime && <Moment at={timestampDate(entry.eventTime)} />}
    </li>
  );
}
