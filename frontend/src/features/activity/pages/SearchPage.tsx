import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { ThreadEnd } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import { ThreadService } from '@shared/api/gen/nzd/activity/v1/thread_service_pb';
import { useCall } from '@shared/api/use-call';
import { everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { pageOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { useEntryWords } from '@shared/parts/use-entry-words';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';

const shown = 100;

/** Everything that some words of a title find, as far as the reader may read it, by what it is. */
export function SearchPage() {
  const { t } = useTranslation();
  const { city = everyCity } = useParams();
  const [search] = useSearchParams();
  const words = search.get('q')?.trim() ?? '';
  const label = useCityLabel();
  const found = useCall(
    'thread',
    ThreadService.method.listThreadEnds,
    { parent: `cities/${city === everyCity ? '-' : city}`, query: words, pageSize: shown },
    { enabled: words !== '' },
  );
  const ends = (found.data?.ends ?? []).filter((end) => pageOf(end.name) !== undefined);
  return (
    <>
      <PageHeader
        title={words ? t('search.titleOf', { words }) : t('search.title')}
        purpose={t('search.purpose')}
        crumbs={[{ label: label(city), to: `/citta/${city}` }, { label: t('search.title') }]}
      />
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isLoading && <Skeleton lines={6} />}
      {(found.data || words === '') && ends.length === 0 && (
        <EmptyState title={t('search.emptyTitle')} why={t('search.emptyWhy')} />
      )}
      <Kinds ends={ends} />
      <p>
        <Link to={`/citta/${city}/attori?q=${encodeURIComponent(words)}`}>{t('search.organisations')}</Link>
      </p>
    </>
  );
}

function Kinds({ ends }: { ends: readonly ThreadEnd[] }) {
  const words = useEntryWords();
  const label = useCityLabel();
  const kinds = [...new Set(ends.map((end) => end.collection))];
  return kinds.map((kind) => (
    <section key={kind} className="nzd-section" aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`}>{words.collection(kind)}</h2>
      <ul>
        {ends
          .filter((end) => end.collection === kind)
          .map((end) => (
            <li key={end.name}>
              <Link to={pageOf(end.name) ?? ''}>{end.title || end.name}</Link>{' '}
              <span className="nzd-small">{label(end.tenant)}</span>
            </li>
          ))}
      </ul>
    </section>
  ));
}
