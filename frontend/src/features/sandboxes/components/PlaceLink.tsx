import { Link } from 'react-router';
import { usePageOf } from '../model/use-page-of';

/** A resource by its title, as a link where its page is open to the person. */
export function PlaceLink({ name, title }: { name: string; title: string }) {
  const page = usePageOf()(name);
  return page ? <Link to={page}>{title}</Link> : <>{title}</>;
}
