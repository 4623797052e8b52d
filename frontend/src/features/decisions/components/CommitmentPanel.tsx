import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Commitment } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { FormField } from '@shared/ui/FormField';
import { Stepper } from '@shared/ui/Stepper';
import { stepsAlong } from '@shared/ui/steps';
import { commitmentPath, commitmentState, commitmentSteps, type CommitmentInput } from '../model/commitment';
import { useDecisionAct } from '../model/use-decision-act';
import { ActionList } from './ActionList';

const noInput: CommitmentInput = { reason: '', document: '', signDay: '' };

/** Where the commitment stands and what may be done. */
export function CommitmentPanel({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation();
  const { act, busy, failure } = useDecisionAct('commitments');
  const [asked, setAsked] = useState<string>();
  const take = async (action: string, input: CommitmentInput) => {
    setAsked(undefined);
    const step = commitmentSteps[action];
    if (step) await act(() => step.take({ name: commitment.name, etag: commitment.etag }, input));
  };
  const begin = (action: string) =>
    (commitmentSteps[action]?.fields.length ?? 0) > 0 ? setAsked(action) : void take(action, noInput);
  return (
    <section className="nzd-card nzd-lifecycle" aria-labelledby="lifecycle-title">
      <h2 id="lifecycle-title">{t('commitments.lifecycle')}</h2>
      <Stepper
        label={t('commitments.lifecycle')}
        steps={stepsAlong(
          commitmentPath(commitment).map(commitmentState),
          commitmentState(commitment.state),
          (state) => t(`commitmentState.${state}`),
        )}
      />
      <ProblemNotice error={failure} />
      <ActionList
        actions={commitment.availableActions}
        texts="commitmentAction"
        isEnding={(action) => commitmentSteps[action]?.ends ?? false}
        busy={busy}
        onTake={begin}
      />
      {asked && (
        <AskDialog
          action={asked}
          busy={busy}
          onCancel={() => setAsked(undefined)}
          onTake={(input) => void take(asked, input)}
        />
      )}
    </section>
  );
}

interface AskProps {
  action: string;
  busy: boolean;
  onCancel: () => void;
  onTake: (input: CommitmentInput) => void;
}

function AskDialog({ action, busy, onCancel, onTake }: AskProps) {
  const { t } = useTranslation();
  const [input, setInput] = useState(noInput);
  const step = commitmentSteps[action];
  if (!step) return null;
  const ready = step.needed.every((field) => input[field].trim() !== '');
  return (
    <Dialog
      title={t(`commitmentAction.${action}`)}
      open
      onClose={onCancel}
      footer={
        <button
          type="button"
          className="btn btn-primary"
          disabled={!ready || busy}
          onClick={() => onTake(input)}
        >
          {t('decisions.confirm')}
        </button>
      }
    >
      {action === 'sign' && <p>{t('commitments.signHelp')}</p>}
      {step.fields.map((field) => (
        <FormField
          key={field}
          id={`commitment-${field}`}
          label={t(`commitmentField.${field}`)}
          required={step.needed.includes(field)}
        >
          {(control) => (
            <input
              {...control}
              type={field === 'signDay' ? 'date' : 'text'}
              className="form-control"
              value={input[field]}
              onChange={(event) => setInput({ ...input, [field]: event.target.value })}
            />
          )}
        </FormField>
      ))}
    </Dialog>
  );
}
