import { Link } from 'react-router';
import { pageOf } from '@shared/model/names';
import { useLinkedTitles } from './thread/use-linked-titles';

/** Objects that another one names, each by its title as the way to its page. */
export function LinkedNames({ resource, names }: { resource: string; names: readonly string[] }) {
  const linked = useLinkedTitles(resource, names);
  return (
    <ul className="nzd-linked">
      {names.map((name) => {
        const { title, facts } = linked(name);
        const page = pageOf(name);
        return (
          <li key={name}>
            {page ? <Link to={page}>{title}</Link> : title}
            {facts && <span className="nzd-small"> ({facts})</span>}
          </li>
        );
      })}
    </ul>
  );
}
