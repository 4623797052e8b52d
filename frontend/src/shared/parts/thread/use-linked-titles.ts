import type { ThreadEnd } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import { ThreadService } from '@shared/api/gen/nzd/activity/v1/thread_service_pb';
import { useCall } from '@shared/api/use-call';
import { collectionOf } from '@shared/model/names';
import { useThreadWords } from './use-thread-words';

const most = 200;

/** What people call an object that another one names. */
export interface Linked {
  title: string;
  /** Kind and state, in words. */
  facts: string;
}

/**
 * The objects that an object names, by title. The thread tells them, so the reader learns of nothing that
 * they may not see: what is hidden, or was linked a moment ago, is called by its kind.
 */
export function useLinkedTitles(resource: string, names: readonly string[]): (name: string) => Linked {
  const words = useThreadWords();
  const list = useCall(
    'thread',
    ThreadService.method.listThreadLinks,
    { resource, pageSize: most },
    { keep: true, enabled: resource !== '' && names.length > 0 },
  );
  const ends = new Map<string, ThreadEnd>();
  for (const { end } of list.data?.links ?? []) if (end) ends.set(end.name, end);
  return (name) => {
    const end = ends.get(name);
    const kind = words.collection(collectionOf(name));
    if (!end?.title) return { title: kind, facts: '' };
    return {
      title: end.title,
      facts: [kind, end.state && words.state(end.collection, end.state)].filter(Boolean).join(', '),
    };
  };
}
