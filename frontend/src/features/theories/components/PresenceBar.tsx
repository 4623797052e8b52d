import { useTranslation } from 'react-i18next';
import type { Presence } from '@shared/api/gen/nzd/theories/v1/presence_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { usePersonWords } from '@shared/parts/use-person-words';
import { Icon } from '@shared/ui/Icon';
import { nodeOf } from '../model/outline';

/** Who else has the model open, by name where the reader may know it, and on which statement. */
export function PresenceBar({ theory, others }: { theory: Theory; others: readonly Presence[] }) {
  const { t } = useTranslation();
  const nameOf = usePersonWords(others.map((one) => one.person));
  if (others.length === 0) return null;
  return (
    <ul className="nzd-theory-presence" aria-label={t('theories.presence')}>
      {others.map((one) => {
        const node = nodeOf(theory, one.element);
        const who = one.roles.map((role) => t(`role.${role}`)).join(', ');
        return (
          <li key={one.person}>
            <Icon name="it-user" size="xs" />{' '}
            {node
              ? t('theories.worksOn', { name: nameOf(one.person), who, what: node.statement })
              : t('theories.isHere', { name: nameOf(one.person), who })}
          </li>
        );
      })}
    </ul>
  );
}
