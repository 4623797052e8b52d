import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AvailableAction } from '@shared/api/gen/nzd/common/v1/lifecycle_pb';
import { Icon } from '@shared/ui/Icon';
import type { LifeWords } from './life-words';

interface NextActionsProps {
  actions: readonly AvailableAction[];
  words: LifeWords;
  /** Steps that end or undo something: they come last and are never the main one. */
  ends: (action: string) => boolean;
  busy: boolean;
  onTake: (action: string) => void;
}

/** What may be done now; a button that cannot be pressed says beside it what is missing. */
export function NextActions({ actions, words, ends, busy, onTake }: NextActionsProps) {
  const { t } = useTranslation();
  if (actions.length === 0) return <p className="nzd-small">{t('lifecycle.nothing')}</p>;
  const sorted = [...actions].sort((a, b) => Number(ends(a.action)) - Number(ends(b.action)));
  const main = sorted.find((one) => one.missing.length === 0 && !ends(one.action));
  return (
    <ul className="nzd-next-actions">
      {sorted.map((action) => (
        <NextAction
          key={action.action}
          action={action}
          words={words}
          isMain={action === main}
          busy={busy}
          onTake={() => onTake(action.action)}
        />
      ))}
    </ul>
  );
}

interface NextActionProps {
  action: AvailableAction;
  words: LifeWords;
  isMain: boolean;
  busy: boolean;
  onTake: () => void;
}

function NextAction({ action, words, isMain, busy, onTake }: NextActionProps) {
  const { t } = useTranslation();
  const why = useId();
  const isMissing = action.missing.length > 0;
  const who = action.roles.map((role) => t(`role.${role}`, { defaultValue: '' })).filter(Boolean);
  return (
    <li>
      <button
        type="button"
        className={isMain ? 'btn btn-primary btn-sm' : 'btn btn-outline-primary btn-sm'}
        disabled={busy || isMissing}
        {...(isMissing && { 'aria-describedby': why })}
        onClick={onTake}
      >
        {t(`${words.action}.${action.action}`)}
      </button>
      {words.says && <p className="nzd-small">{t(`${words.says}.${action.action}`)}</p>}
      {isMissing && (
        <ul id={why} className="nzd-next-missing">
          {action.missing.map((guard) => (
            <li key={guard}>
              <Icon name="it-minus-circle" size="xs" /> {t(`${words.guard}.${guard}`)}
            </li>
          ))}
        </ul>
      )}
      {who.length > 0 && <p className="nzd-small">{t('lifecycle.who', { who: who.join(', ') })}</p>}
    </li>
  );
}
