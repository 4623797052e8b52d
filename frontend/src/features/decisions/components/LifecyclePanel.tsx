import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Moment } from '@shared/ui/Moment';
import { Stepper } from '@shared/ui/Stepper';
import { stepsAlong } from '@shared/ui/steps';
import { formatInstant } from '@shared/format/format';
import { pathOf, stateCode } from '../model/decision';
import { decisionSteps, fieldsOf, noInput, type StepInput } from '../model/decision-steps';
import { useDecisionAct } from '../model/use-decision-act';
import { useOwnSeat } from '../model/use-own-seat';
import { ActionList } from './ActionList';
import { StepDialog } from './StepDialog';

/** Where the decision stands, what may be done and what is missing for it, and the steps so far. */
export function LifecyclePanel({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const seat = useOwnSeat(decision.team);
  const { act, busy, failure } = useDecisionAct();
  const [asked, setAsked] = useState<string>();
  const take = async (action: string, input: StepInput) => {
    const step = decisionSteps[action];
    if (!step) return;
    const base = { name: decision.name, etag: decision.etag };
    setAsked(undefined);
    await act(() => step.take(base, { ...input, seat: seat?.seat ?? '' }));
  };
  const begin = (action: string) => {
    const step = decisionSteps[action];
    if (step && fieldsOf(step).length > 0) setAsked(action);
    else void take(action, noInput);
  };
  return (
    <section className="nzd-card nzd-lifecycle" aria-labelledby="lifecycle-title">
      <h2 id="lifecycle-title">{t('decisions.lifecycle')}</h2>
      <Stepper
        label={t('decisions.lifecycle')}
        steps={stepsAlong(pathOf(decision).map(stateCode), stateCode(decision.state), (state) =>
          t(`decisionState.${state}`),
        )}
      />
      <Deadline decision={decision} />
      <ProblemNotice error={failure} />
      <ActionList
        actions={decision.availableActions}
        texts="decisionAction"
        isEnding={(action) => decisionSteps[action]?.ends ?? false}
        busy={busy}
        onTake={begin}
      />
      <StepLog decision={decision} />
      {asked && (
        <StepDialog
          decision={decision}
          action={asked}
          busy={busy}
          onCancel={() => setAsked(undefined)}
          onTake={(input) => void take(asked, input)}
        />
      )}
    </section>
  );
}

function Deadline({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const state = stateCode(decision.state);
  const end =
    state === 'CONSENT_OPEN' ? decision.consentUntil : state === 'VOTING' ? decision.voteUntil : undefined;
  if (!end) return null;
  const text = state === 'VOTING' ? 'decisions.voteUntil' : 'decisions.consentUntil';
  return <p className="nzd-deadline">{t(text, { when: formatInstant(timestampDate(end)) })}</p>;
}

function StepLog({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  if (decision.steps.length === 0) return null;
  return (
    <details className="nzd-step-log">
      <summary>{t('decisions.steps', { count: decision.steps.length })}</summary>
      <ol>
        {decision.steps.map((step, index) => (
          <li key={`${step.action}-${index}`}>
            <strong>{t(`decisionDone.${step.action}`)}</strong>{' '}
            {step.stepTime && <Moment at={timestampDate(step.stepTime)} />}
            {step.actor === 'decisions' && <span className="nzd-small"> {t('decisions.byItself')}</span>}
            {step.reason && <p className="nzd-small">{step.reason}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
