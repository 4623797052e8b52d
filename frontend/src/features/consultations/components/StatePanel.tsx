import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AvailableAction } from '@shared/api/gen/nzd/common/v1/lifecycle_pb';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { FormField } from '@shared/ui/FormField';
import { Icon } from '@shared/ui/Icon';
import { Stepper } from '@shared/ui/Stepper';
import { stepsAlong } from '@shared/ui/steps';
import { asksReason, isStep, useStep, type StepAction } from '../model/use-step';
import { stateCode, states } from '../model/consultation';

/** Where the consultation stands, what the next step needs, and the button for it. */
export function StatePanel({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation();
  const step = useStep(consultation);
  const [asked, setAsked] = useState<StepAction>();
  const [reason, setReason] = useState('');
  const go = async (action: StepAction) => {
    if (asksReason(action) && asked !== action) {
      setReason('');
      setAsked(action);
      return;
    }
    setAsked(undefined);
    await step.take(action, reason);
  };
  return (
    <section className="nzd-card nzd-lifecycle" aria-labelledby="lifecycle-title">
      <h2 id="lifecycle-title">{t('consultations.lifecycle')}</h2>
      <Stepper
        label={t('consultations.lifecycle')}
        steps={stepsAlong(states.map(stateCode), stateCode(consultation.state), (state) =>
          t(`consultations.state.${state}`),
        )}
      />
      <ProblemNotice error={step.failure} />
      {consultation.availableActions.map((action) => (
        <Action key={action.action} action={action} busy={step.busy} onTake={(one) => void go(one)} />
      ))}
      <Dialog
        title={asked ? t(`consultations.action.${asked}`) : ''}
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        footer={
          <button
            type="button"
            className="btn btn-primary"
            disabled={reason.trim() === ''}
            onClick={() => asked && void go(asked)}
          >
            {t('consultations.confirm')}
          </button>
        }
      >
        <FormField id="step-reason" label={t('consultations.reason')} required>
          {(control) => (
            <textarea
              {...control}
              className="form-control"
              rows={3}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </FormField>
      </Dialog>
    </section>
  );
}

interface ActionProps {
  action: AvailableAction;
  busy: boolean;
  onTake: (action: StepAction) => void;
}

function Action({ action, busy, onTake }: ActionProps) {
  const { t } = useTranslation();
  const code = action.action;
  if (!isStep(code)) return null;
  return (
    <div className="nzd-step-action">
      {action.missing.length > 0 && (
        <ul className="nzd-checklist" aria-label={t('consultations.missing')}>
          {action.missing.map((guard) => (
            <li key={guard}>
              <Icon name="it-minus-circle" size="xs" colour="warning" /> {t(`consultations.guard.${guard}`)}
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className={asksReason(code) ? 'btn btn-outline-primary btn-sm' : 'btn btn-primary btn-sm'}
        disabled={busy || action.missing.length > 0}
        onClick={() => onTake(code)}
      >
        {t(`consultations.action.${code}`)}
      </button>
    </div>
  );
}
