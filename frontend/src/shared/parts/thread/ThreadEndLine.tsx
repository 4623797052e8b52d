import { Link } from 'react-router';
import type { ThreadEnd } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import { useCityLabel } from '@shared/auth/use-city-label';
import { pageOf } from '@shared/model/names';
import { useThreadWords } from './use-thread-words';

/** One object of the thread: its kind, its name, its state and whose it is. */
export function ThreadEndLine({ end }: { end: ThreadEnd }) {
  const words = useThreadWords();
  const label = useCityLabel();
  const page = pageOf(end.name);
  const title = end.title || words.collection(end.collection);
  return (
    <>
      {page ? <Link to={page}>{title}</Link> : <strong>{title}</strong>}
      <span className="nzd-thread-facts">
        {[
          words.collection(end.collection),
          end.state && words.state(end.collection, end.state),
          label(end.tenant),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}
