import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { Meeting_State } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { useCall } from '@shared/api/use-call';
import type { AskedField } from '@shared/model/asked-fields';
import { cityOf } from '@shared/model/names';
import { adoptedStates } from './decision';
import { decisionSteps } from './decision-steps';

const choice = ({ name, title }: { name: string; title: string }) => ({ value: name, label: title });

/** What a step asks for, with what can be chosen and what is already known. */
export function useStepFields(decision: Decision): (action: string) => readonly AskedField[] {
  const parent = `cities/${cityOf(decision.name)}`;
  const offers = (...actions: string[]) =>
    decision.availableActions.some((one) => actions.includes(one.action));
  const meetings = useCall(
    'meetings',
    MeetingService.method.listMeetings,
    { parent, pageSize: 50 },
    { enabled: offers('open_vote') },
  );
  const decisions = useCall(
    'decisions',
    DecisionService.method.listDecisions,
    { parent, states: [...adoptedStates], pageSize: 100 },
    { enabled: offers('supersede', 'revoke') },
  );
  const options = {
    meeting: (meetings.data?.meetings ?? [])
      .filter(
        (one) =>
          one.state === Meeting_State.OPEN && one.agenda.some((item) => item.decision === decision.name),
      )
      .map(choice),
    successor: (decisions.data?.decisions ?? []).filter((one) => one.name !== decision.name).map(choice),
  };
  return (action) =>
    (decisionSteps[action]?.asks ?? []).map((field) => {
      switch (field.key) {
        case 'meeting':
        case 'successor':
          return { ...field, options: options[field.key] };
        case 'actBody':
          return { ...field, start: decision.actBody };
        case 'reviewDay':
          return { ...field, start: decision.reviewDay };
        default:
          return field;
      }
    });
}
