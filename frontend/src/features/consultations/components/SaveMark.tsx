import { useTranslation } from 'react-i18next';
import { Icon } from '@shared/ui/Icon';
import type { IconName } from '@shared/ui/icon-names';
import type { SaveState } from '../model/use-draft';

const icons: Record<SaveState, IconName> = {
  saved: 'it-check-circle',
  saving: 'it-refresh',
  waiting: 'it-wifi',
  conflict: 'it-warning-circle',
  refused: 'it-error',
};

/** Whether what was typed is with the server, or kept on this device until the connection is back. */
export function SaveMark({ state }: { state: SaveState }) {
  const { t } = useTranslation();
  return (
    <p className={`nzd-save-mark nzd-save-${state}`} role="status">
      <Icon name={icons[state]} size="xs" /> {t(`consultations.save.${state}`)}
    </p>
  );
}
