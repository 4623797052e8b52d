import { Link } from 'react-router';
import { collectionOf, pageOf } from '@shared/model/names';
import { useResourceTitle } from '@shared/model/use-resource-title';
import { useThreadWords } from './thread/use-thread-words';

/** An object that a link leads to, by what it is and what it is called, one click away. */
export function ResourceLink({ name }: { name: string }) {
  const kind = useThreadWords().collection(collectionOf(name));
  const title = useResourceTitle(name);
  const page = pageOf(name);
  const words = title ? `${kind}: ${title}` : kind;
  return page ? <Link to={page}>{words}</Link> : <>{words}</>;
}
