import { useTranslation } from 'react-i18next';
import type { AvailableAction } from '@shared/api/gen/nzd/common/v1/lifecycle_pb';
import { Icon } from '@shared/ui/Icon';

interface ActionListProps {
  actions: readonly AvailableAction[];
  /** Group of the texts of actions, for example decisionAction. */
  texts: string;
  isEnding: (action: string) => boolean;
  busy: boolean;
  onTake: (action: string) => void;
}

/** What may be done now, each with what is missing for it; a button is never there without its reason. */
export function ActionList({ actions, texts, isEnding, busy, onTake }: ActionListProps) {
  const { t } = useTranslation();
  const sorted = [...actions].sort((a, b) => Number(isEnding(a.action)) - Number(isEnding(b.action)));
  const first = sorted.find((action) => action.missing.length === 0 && !isEnding(action.action));
  if (sorted.length === 0) return <p className="nzd-small">{t('decisions.noAction')}</p>;
  return (
    <ul className="nzd-actions">
      {sorted.map((action) => {
        const missingId = `missing-${action.action}`;
        return (
          <li key={action.action}>
            <button
              type="button"
              className={action === first ? 'btn btn-primary btn-sm' : 'btn btn-outline-primary btn-sm'}
              disabled={busy || action.missing.length > 0}
              {...(action.missing.length > 0 && { 'aria-describedby': missingId })}
              onClick={() => onTake(action.action)}
            >
              {t(`${texts}.${action.action}`)}
            </button>
            {action.missing.length > 0 && (
              <ul id={missingId} className="nzd-missing">
                {action.missing.map((guard) => (
                  <li key={guard}>
                    <Icon name="it-minus-circle" size="xs" /> {t(`decisionGuard.${guard}`)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
