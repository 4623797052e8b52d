import { useTranslation } from 'react-i18next';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { useNow } from '@shared/live/use-clock';
import { daysUntil, isTimed } from '../model/sandbox';

/** How many days a trial still has. */
export function TimeLeft({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  const now = useNow();
  const end = sandbox.design?.endDay;
  if (!end || !isTimed(sandbox)) return <>–</>;
  const days = daysUntil(end, now);
  return <>{days < 0 ? t('sandboxes.over') : t('sandboxes.daysLeft', { count: days })}</>;
}
