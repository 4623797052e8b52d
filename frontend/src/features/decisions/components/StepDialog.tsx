import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { Meeting_State } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityOf } from '@shared/model/names';
import { Dialog } from '@shared/ui/Dialog';
import { FormField } from '@shared/ui/FormField';
import { adoptedStates } from '../model/decision';
import { decisionSteps, fieldsOf, noInput, type StepInput } from '../model/decision-steps';

interface StepDialogProps {
  decision: Decision;
  action: string;
  busy: boolean;
  onCancel: () => void;
  onTake: (input: StepInput) => void;
}

const long: readonly (keyof StepInput)[] = ['reason'];
const types: Partial<Record<keyof StepInput, string>> = {
  voteUntil: 'datetime-local',
  reviewDay: 'date',
  actDay: 'date',
};

/** What a step asks for before it is taken. */
export function StepDialog({ decision, action, busy, onCancel, onTake }: StepDialogProps) {
  const { t } = useTranslation();
  const [input, setInput] = useState<StepInput>({
    ...noInput,
    actBody: decision.actBody,
    reviewDay: action === 'review' ? decision.reviewDay : '',
  });
  const step = decisionSteps[action];
  if (!step) return null;
  const set = (field: keyof StepInput) => (value: string) => setInput({ ...input, [field]: value });
  const ready =
    step.needs.every((field) => input[field].trim() !== '') &&
    (action !== 'open_vote' || input.voteUntil !== '' || input.meeting !== '');
  return (
    <Dialog
      title={t(`decisionAction.${action}`)}
      open
      onClose={onCancel}
      footer={
        <>
          <button type="button" className="btn btn-outline-primary" onClick={onCancel}>
            {t('action.cancel')}
          </button>
          <button
            type="button"
            className="btn btn-primary"
            disabled={!ready || busy}
            onClick={() => onTake(input)}
          >
            {t('decisions.confirm')}
          </button>
        </>
      }
    >
      <p>{t(`decisionStepHelp.${action}`)}</p>
      {fieldsOf(step).map((field) => (
        <StepField
          key={field}
          decision={decision}
          field={field}
          value={input[field]}
          required={step.needs.includes(field)}
          onChange={set(field)}
        />
      ))}
    </Dialog>
  );
}

interface StepFieldProps {
  decision: Decision;
  field: keyof StepInput;
  value: string;
  required: boolean;
  onChange: (value: string) => void;
}

function StepField({ decision, field, value, required, onChange }: StepFieldProps) {
  const { t } = useTranslation();
  const options = useOptions(decision, field);
  return (
    <FormField id={`step-${field}`} label={t(`decisionStepField.${field}`)} required={required}>
      {(control) =>
        options ? (
          <select
            {...control}
            className="form-select"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          >
            <option value="">{t('form.choose')}</option>
            {options.map((option) => (
              <option key={option.name} value={option.name}>
                {option.title}
              </option>
            ))}
          </select>
        ) : long.includes(field) ? (
          <textarea
            {...control}
            className="form-control"
            rows={4}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            type={types[field] ?? 'text'}
            className="form-control"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </FormField>
  );
}

/** What may be chosen: open meetings that deal with the question, adopted decisions. */
function useOptions(decision: Decision, field: keyof StepInput) {
  const parent = `cities/${cityOf(decision.name)}`;
  const meetings = useCall(
    'meetings',
    MeetingService.method.listMeetings,
    { parent, pageSize: 50 },
    { enabled: field === 'meeting' },
  );
  const decisions = useCall(
    'decisions',
    DecisionService.method.listDecisions,
    { parent, states: [...adoptedStates], pageSize: 100 },
    { enabled: field === 'successor' },
  );
  if (field === 'meeting')
    return (meetings.data?.meetings ?? []).filter(
      (meeting) =>
        meeting.state === Meeting_State.OPEN &&
        meeting.agenda.some((item) => item.decision === decision.name),
    );
  if (field === 'successor')
    return (decisions.data?.decisions ?? []).filter((other) => other.name !== decision.name);
  return undefined;
}
