import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ThreadLink_Direction, type ThreadLink } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import { ThreadService } from '@shared/api/gen/nzd/activity/v1/thread_service_pb';
import { useCall } from '@shared/api/use-call';
import { collectionOf } from '@shared/model/names';
import { Icon } from '@shared/ui/Icon';
import { Skeleton } from '@shared/ui/Skeleton';
import { ProblemNotice } from './ProblemNotice';
import { ProposeDecision } from './ProposeDecision';
import { LinkDialog } from './thread/LinkDialog';
import { ThreadList } from './thread/ThreadList';
import { ThreadQuestions } from './thread/ThreadQuestions';
import { useLinkRights } from './thread/use-link-rights';

const pageSize = 25;
const most = 200;

/**
 * What an object came from and what came of it, across services and cities, as far as the reader may
 * see both ends. Every object's page draws it with the object's resource name.
 */
export function Thread({ resource }: { resource: string }) {
  const { t } = useTranslation();
  const rights = useLinkRights(resource);
  const [linking, setLinking] = useState(false);
  const [size, setSize] = useState(pageSize);
  const list = useCall(
    'thread',
    ThreadService.method.listThreadLinks,
    { resource, pageSize: size },
    { keep: true },
  );
  const links = list.data?.links ?? [];
  return (
    <section aria-labelledby="thread-title" className="nzd-section nzd-thread">
      <div className="nzd-thread-head">
        <h2 id="thread-title">{t('thread.title')}</h2>
        {roots.includes(collectionOf(resource)) && <ProposeDecision source={resource} />}
        {rights.any && list.data && (
          <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setLinking(true)}>
            <Icon name="it-plus" colour="primary" /> {t('thread.add')}
          </button>
        )}
      </div>
      {list.isPending && <Skeleton lines={3} />}
      {list.error && <NotYet error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && links.length === 0 && (
        <p className="nzd-small">{rights.any ? t('thread.emptyMayLink') : t('thread.empty')}</p>
      )}
      <Side title={t('thread.from')} links={links} direction={ThreadLink_Direction.OUT} />
      <Side title={t('thread.toward')} links={links} direction={ThreadLink_Direction.IN} />
      {list.data?.nextPageToken && size < most && (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setSize(most)}>
          {t('thread.more')}
        </button>
      )}
      {links.length > 0 && list.data?.resource && <ThreadQuestions object={list.data.resource} />}
      <LinkDialog resource={resource} rights={rights} open={linking} onClose={() => setLinking(false)} />
    </section>
  );
}

/** Collections of what a decision of the same city may come out of; a barrier's page offers it with its other beginnings. */
const roots: readonly string[] = ['consultations', 'sandboxes', 'theories'];

function Side(props: { title: string; links: readonly ThreadLink[]; direction: ThreadLink_Direction }) {
  const links = props.links.filter((link) => link.direction === props.direction);
  if (links.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ThreadList links={links} />
    </>
  );
}

/** An object that was made a moment ago has no thread yet; everything else is a real problem. */
function NotYet({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 0;
  return status === 404 ? (
    <p className="nzd-small">{t('thread.empty')}</p>
  ) : (
    <ProblemNotice error={error} onRetry={onRetry} />
  );
}
