import { useTranslation } from 'react-i18next';
import {
  GuardStanding_Outcome,
  type NextStep,
  type Sandbox,
} from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { Icon } from '@shared/ui/Icon';
import type { IconName } from '@shared/ui/icon-names';

const marks: Readonly<Record<GuardStanding_Outcome, IconName>> = {
  [GuardStanding_Outcome.UNSPECIFIED]: 'it-help-circle',
  [GuardStanding_Outcome.HOLDS]: 'it-check-circle',
  [GuardStanding_Outcome.FAILS]: 'it-minus-circle',
  [GuardStanding_Outcome.UNKNOWN]: 'it-help-circle',
};

/** Steps that end or send back: they stand after those that go on, and their buttons are not the first choice. */
const endings = new Set(['discard', 'withdraw', 'return', 'reject', 'terminate', 'stop']);

interface NextStepsProps {
  sandbox: Sandbox;
  onTake: (action: string) => void;
  onRecord: (deed: string) => void;
}

/** What comes next: each step with what must hold, who may take it, and its button. */
export function NextSteps({ sandbox, onTake, onRecord }: NextStepsProps) {
  const { t } = useTranslation();
  const open = sandbox.nextSteps.filter((step) => step.roles.some((role) => role !== 'system'));
  const steps = [
    ...open.filter((step) => !endings.has(step.action)),
    ...open.filter((step) => endings.has(step.action)),
  ];
  return (
    <aside className="nzd-card nzd-next" aria-labelledby="next-title">
      <h2 id="next-title">{t('sandboxes.next')}</h2>
      {steps.length === 0 && <p>{t('sandboxes.noNext')}</p>}
      {steps.map((step) => (
        <StepCard key={step.action} step={step} onTake={onTake} />
      ))}
      {sandbox.availableDeeds.length > 0 && (
        <>
          <h3>{t('sandboxes.record')}</h3>
          <div className="nzd-deeds">
            {sandbox.availableDeeds.map((deed) => (
              <button
                key={deed}
                type="button"
                className="btn btn-outline-primary btn-sm"
                onClick={() => onRecord(deed)}
              >
                {t(`sandboxes.deed.${deed}`)}
              </button>
            ))}
          </div>
        </>
      )}
    </aside>
  );
}

function StepCard({ step, onTake }: { step: NextStep; onTake: (action: string) => void }) {
  const { t } = useTranslation();
  const missing = step.guards.filter((guard) => guard.outcome !== GuardStanding_Outcome.HOLDS);
  const who = step.roles
    .filter((role) => role !== 'system')
    .map((role) => t(`sandboxes.seat.${role}`, { defaultValue: t(`role.${role}`, { defaultValue: role }) }))
    .join(', ');
  const why = !step.openToCaller
    ? t('sandboxes.notYours', { who })
    : missing.length > 0
      ? t('sandboxes.stillMissing', { count: missing.length })
      : '';
  const id = `step-${step.action}`;
  return (
    <section className="nzd-next-step" aria-labelledby={id}>
      <h3 id={id}>{t(`sandboxes.action.${step.action}`)}</h3>
      {step.guards.length > 0 && (
        <ul className="nzd-guards">
          {step.guards.map((guard) => (
            <li
              key={guard.guard}
              className={`nzd-guard-${GuardStanding_Outcome[guard.outcome].toLowerCase()}`}
            >
              <Icon name={marks[guard.outcome]} size="sm" /> {t(`sandboxes.guard.${guard.guard}`)}
              <span className="visually-hidden">
                {t(`sandboxes.outcome.${GuardStanding_Outcome[guard.outcome]}`)}
              </span>
              {guard.outcome === GuardStanding_Outcome.UNKNOWN && (
                <span className="nzd-small"> {t('sandboxes.outcome.UNKNOWN')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className={endings.has(step.action) ? 'btn btn-outline-primary btn-sm' : 'btn btn-primary btn-sm'}
        disabled={why !== ''}
        aria-describedby={why ? `${id}-why` : undefined}
        onClick={() => onTake(step.action)}
      >
        {t(`sandboxes.action.${step.action}`)}
      </button>
      {why && (
        <p id={`${id}-why`} className="nzd-small">
          {why}
        </p>
      )}
    </section>
  );
}
