import { useTranslation } from 'react-i18next';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { daysUntil, stateCode } from '../model/sandbox';

const timed = new Set(['approved', 'running', 'suspended']);

/** How many days a trial still has. */
export function TimeLeft({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  const end = sandbox.design?.endDay;
  if (!end || !timed.has(stateCode(sandbox.state))) return <>–</>;
  const days = daysUntil(end, new Date());
  return <>{days < 0 ? t('sandboxes.over') : t('sandboxes.daysLeft', { count: days })}</>;
}
