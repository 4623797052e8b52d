import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { call } from '@shared/api/call';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionOutcomeService } from '@shared/api/gen/nzd/decisions/v1/decision_outcome_service_pb';
import { DecisionStepService } from '@shared/api/gen/nzd/decisions/v1/decision_step_service_pb';
import { romeInstant } from '@shared/format/rome-time';
import { reasonField, type AskedField } from '@shared/model/asked-fields';

/** What a person fills in for a step. */
export interface StepInput {
  reason: string;
  seat: string;
  voteUntil: string;
  meeting: string;
  successor: string;
  reviewDay: string;
  actBody: string;
  actNumber: string;
  actDay: string;
  actUri: string;
}

export const noInput: StepInput = {
  reason: '',
  seat: '',
  voteUntil: '',
  meeting: '',
  successor: '',
  reviewDay: '',
  actBody: '',
  actNumber: '',
  actDay: '',
  actUri: '',
};

interface Step {
  /** What it asks for. */
  asks?: readonly AskedField[];
  /** Ends or refuses something: its button is not the first one. */
  ends?: boolean;
  take: (base: { name: string; etag: string }, input: StepInput) => Promise<Decision>;
}

const reasoned = [reasonField];
const successor: AskedField = { key: 'successor', kind: 'select', required: true };

const steps = DecisionStepService.method;
const outcomes = DecisionOutcomeService.method;

/** The steps by their code in the contract. */
export const decisionSteps: Readonly<Record<string, Step>> = {
  open_consent: { take: (base) => call(steps.openDecisionConsent, base) },
  propose: { take: (base) => call(steps.proposeDecision, base) },
  withdraw: {
    asks: reasoned,
    ends: true,
    take: (base, { reason }) => call(steps.withdrawDecision, { ...base, reason }),
  },
  object: {
    asks: reasoned,
    ends: true,
    take: (base, { reason, seat }) => call(steps.objectToDecision, { ...base, reason, seat }),
  },
  analyse: { take: (base) => call(steps.analyseDecision, base) },
  consult: { take: (base) => call(steps.consultOnDecision, base) },
  end_consultation: { take: (base) => call(steps.endDecisionConsultation, base) },
  table: { take: (base) => call(steps.tableDecision, base) },
  open_vote: {
    asks: [
      { key: 'voteUntil', kind: 'moment', required: true, unless: 'meeting' },
      { key: 'meeting', kind: 'select' },
    ],
    take: (base, { voteUntil, meeting }) => {
      const until = romeInstant(voteUntil);
      return call(steps.openDecisionVote, {
        ...base,
        ...(meeting ? { meeting } : until && { voteUntil: timestampFromDate(until) }),
      });
    },
  },
  close_vote: { take: (base) => call(outcomes.closeDecisionVote, base) },
  adopt: { take: (base) => call(outcomes.adoptDecision, base) },
  adopt_subject_to: { take: (base) => call(outcomes.adoptDecisionSubjectTo, base) },
  reject: { ends: true, take: (base) => call(outcomes.rejectDecision, base) },
  defer: {
    asks: reasoned,
    ends: true,
    take: (base, { reason }) => call(outcomes.deferDecision, { ...base, reason }),
  },
  attach_act: {
    asks: [
      { key: 'actBody', kind: 'text', required: true },
      { key: 'actNumber', kind: 'text', required: true },
      { key: 'actDay', kind: 'date', required: true },
      { key: 'actUri', kind: 'text' },
    ],
    take: (base, { actBody, actNumber, actDay, actUri }) =>
      call(outcomes.attachDecisionAct, {
        ...base,
        act: { body: actBody, number: actNumber, actDay, uri: actUri },
      }),
  },
  implement: {
    asks: reasoned,
    take: (base, { reason }) => call(outcomes.implementDecision, { ...base, reason }),
  },
  review: {
    asks: [reasonField, { key: 'reviewDay', kind: 'date' }],
    take: (base, { reason, reviewDay }) => call(outcomes.reviewDecision, { ...base, reason, reviewDay }),
  },
  supersede: {
    asks: [successor],
    ends: true,
    take: (base, { successor }) => call(outcomes.supersedeDecision, { ...base, successor }),
  },
  revoke: {
    asks: [reasonField, { ...successor, required: false }],
    ends: true,
    take: (base, { reason, successor }) => call(outcomes.revokeDecision, { ...base, reason, successor }),
  },
};
