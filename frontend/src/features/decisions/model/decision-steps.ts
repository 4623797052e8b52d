import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { call } from '@shared/api/call';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionOutcomeService } from '@shared/api/gen/nzd/decisions/v1/decision_outcome_service_pb';
import { DecisionStepService } from '@shared/api/gen/nzd/decisions/v1/decision_step_service_pb';

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
  /** Fields that the step needs. */
  needs: readonly (keyof StepInput)[];
  /** Fields that may be left empty. */
  takes?: readonly (keyof StepInput)[];
  /** Ends or refuses something: its button is not the first one. */
  ends?: boolean;
  take: (base: { name: string; etag: string }, input: StepInput) => Promise<Decision>;
}

const steps = DecisionStepService.method;
const outcomes = DecisionOutcomeService.method;

/** The steps by their code in the contract. */
export const decisionSteps: Readonly<Record<string, Step>> = {
  open_consent: { needs: [], take: (base) => call(steps.openDecisionConsent, base) },
  propose: { needs: [], take: (base) => call(steps.proposeDecision, base) },
  withdraw: {
    needs: ['reason'],
    ends: true,
    take: (base, { reason }) => call(steps.withdrawDecision, { ...base, reason }),
  },
  object: {
    needs: ['reason'],
    ends: true,
    take: (base, { reason, seat }) => call(steps.objectToDecision, { ...base, reason, seat }),
  },
  analyse: { needs: [], take: (base) => call(steps.analyseDecision, base) },
  consult: { needs: [], take: (base) => call(steps.consultOnDecision, base) },
  end_consultation: { needs: [], take: (base) => call(steps.endDecisionConsultation, base) },
  table: { needs: [], take: (base) => call(steps.tableDecision, base) },
  open_vote: {
    needs: [],
    takes: ['voteUntil', 'meeting'],
    take: (base, { voteUntil, meeting }) =>
      call(steps.openDecisionVote, {
        ...base,
        ...(meeting ? { meeting } : voteUntil && { voteUntil: timestampFromDate(new Date(voteUntil)) }),
      }),
  },
  close_vote: { needs: [], take: (base) => call(outcomes.closeDecisionVote, base) },
  adopt: { needs: [], take: (base) => call(outcomes.adoptDecision, base) },
  adopt_subject_to: { needs: [], take: (base) => call(outcomes.adoptDecisionSubjectTo, base) },
  reject: { needs: [], ends: true, take: (base) => call(outcomes.rejectDecision, base) },
  defer: {
    needs: ['reason'],
    ends: true,
    take: (base, { reason }) => call(outcomes.deferDecision, { ...base, reason }),
  },
  attach_act: {
    needs: ['actBody', 'actNumber', 'actDay'],
    takes: ['actUri'],
    take: (base, { actBody, actNumber, actDay, actUri }) =>
      call(outcomes.attachDecisionAct, {
        ...base,
        act: { body: actBody, number: actNumber, actDay, uri: actUri },
      }),
  },
  implement: {
    needs: ['reason'],
    take: (base, { reason }) => call(outcomes.implementDecision, { ...base, reason }),
  },
  review: {
    needs: ['reason'],
    takes: ['reviewDay'],
    take: (base, { reason, reviewDay }) => call(outcomes.reviewDecision, { ...base, reason, reviewDay }),
  },
  supersede: {
    needs: ['successor'],
    ends: true,
    take: (base, { successor }) => call(outcomes.supersedeDecision, { ...base, successor }),
  },
  revoke: {
    needs: ['reason'],
    takes: ['successor'],
    ends: true,
    take: (base, { reason, successor }) => call(outcomes.revokeDecision, { ...base, reason, successor }),
  },
};

export const fieldsOf = (step: Step): readonly (keyof StepInput)[] => [...step.needs, ...(step.takes ?? [])];
