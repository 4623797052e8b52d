import { useTranslation } from 'react-i18next';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { formatInstant } from '@shared/format/format';
import { Refusal } from '@shared/ui/Refusal';
import { dateOf, stateCode } from '../model/sandbox';

/** That the activities are halted, why, and until when the authority confirms or lifts it. */
export function SuspensionNotice({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  const { suspension } = sandbox;
  if (!suspension || stateCode(sandbox.state) !== 'suspended') return null;
  const due = dateOf(suspension.reviewDueTime);
  const confirmed = suspension.confirmedBy !== '';
  return (
    <Refusal
      tone="danger"
      what={t('sandboxes.suspended.what')}
      why={t(suspension.automatic ? 'sandboxes.suspended.automatic' : 'sandboxes.suspended.byPerson')}
      cure={
        confirmed
          ? t('sandboxes.suspended.confirmed', { reason: suspension.confirmReason })
          : due && t('sandboxes.suspended.due', { when: formatInstant(due) })
      }
      who={t('sandboxes.suspended.who')}
    >
      {suspension.reviewOverdue && <p>{t('sandboxes.suspended.overdue')}</p>}
    </Refusal>
  );
}
