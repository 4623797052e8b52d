import { useTranslation } from 'react-i18next';
import { ThreadLink_Direction } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import type { LinkValue } from '@shared/model/links';
import { ResourceLink } from '@shared/parts/ResourceLink';
import { useThreadWords } from '@shared/parts/thread/use-thread-words';

/** What a consultation is about: the objects it leads to. */
export function ObjectLinks({ links }: { links: readonly LinkValue[] }) {
  const { t } = useTranslation();
  const words = useThreadWords();
  if (links.length === 0) return null;
  return (
    <section className="nzd-section" aria-labelledby="object-title">
      <h2 id="object-title">{t('consultations.field.links')}</h2>
      <ul>
        {links.map((link) => (
          <li key={`${link.relation} ${link.target}`}>
            {words.relation(link.relation, ThreadLink_Direction.OUT)} <ResourceLink name={link.target} />
          </li>
        ))}
      </ul>
    </section>
  );
}
