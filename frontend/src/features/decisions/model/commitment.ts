import { call } from '@shared/api/call';
import { Commitment_State, type Commitment } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import { CommitmentStepService } from '@shared/api/gen/nzd/decisions/v1/commitment_step_service_pb';
import { reasonField, type AskedField } from '@shared/model/asked-fields';
import type { Tone } from '@shared/ui/StateBadge';

const S = Commitment_State;

export const commitmentState = (state: Commitment_State): string => Commitment_State[state];

export const commitmentPage = (name: string): string => {
  const [, city = '', , id = ''] = name.split('/');
  return `/citta/${city}/impegni/${id}`;
};

/** Whether its text may still be changed. */
export const isEditable = (state: Commitment_State): boolean => [S.DRAFT, S.NEEDS_CHANGES].includes(state);

/** Only what was signed and stands counts. */
export const counts = (state: Commitment_State): boolean =>
  [S.SIGNED, S.ACTIVE, S.FULFILLED, S.PARTIALLY_FULFILLED].includes(state);

export const isLate = (commitment: Commitment, today: string): boolean =>
  [S.SIGNED, S.ACTIVE].includes(commitment.state) && commitment.dueDay < today;

export function commitmentTone(state: Commitment_State): Tone {
  switch (state) {
    case S.SIGNED:
    case S.ACTIVE:
    case S.FULFILLED:
      return 'ok';
    case S.NEEDS_CHANGES:
    case S.ACCEPTED:
    case S.PARTIALLY_FULFILLED:
      return 'warn';
    case S.LAPSED:
      return 'late';
    case S.WITHDRAWN:
      return 'off';
    default:
      return 'note';
  }
}

const way = [S.DRAFT, S.SUBMITTED, S.UNDER_REVIEW, S.ACCEPTED, S.SIGNED, S.ACTIVE, S.FULFILLED] as const;

/** The states a commitment goes through; another one stands where it was reached. */
export function commitmentPath(commitment: Commitment): readonly Commitment_State[] {
  if (way.some((state) => state === commitment.state)) return way;
  const been = new Set(commitment.steps.map((step) => step.toState.toUpperCase()));
  const last = way.findLastIndex((state) => state === S.DRAFT || been.has(Commitment_State[state]));
  return [...way.slice(0, last + 1), commitment.state];
}

export interface CommitmentInput {
  reason: string;
  document: string;
  signDay: string;
}

export const noInput: CommitmentInput = { reason: '', document: '', signDay: '' };

interface Step {
  /** What it asks for. */
  asks?: readonly AskedField[];
  ends?: boolean;
  take: (base: { name: string; etag: string }, input: CommitmentInput) => Promise<Commitment>;
}

const steps = CommitmentStepService.method;
const reasoned: Pick<Step, 'asks'> = { asks: [reasonField] };

/** The steps by their code in the contract. */
export const commitmentSteps: Readonly<Record<string, Step>> = {
  submit: { take: (base) => call(steps.submitCommitment, base) },
  review: { take: (base) => call(steps.startCommitmentReview, base) },
  request_changes: {
    ...reasoned,
    take: (base, { reason }) => call(steps.requestCommitmentChanges, { ...base, reason }),
  },
  accept: { take: (base) => call(steps.acceptCommitment, base) },
  sign: {
    asks: [
      { key: 'document', kind: 'text' },
      { key: 'signDay', kind: 'date' },
    ],
    take: (base, { document, signDay }) => call(steps.signCommitment, { ...base, document, signDay }),
  },
  activate: { take: (base) => call(steps.activateCommitment, base) },
  fulfil: { ...reasoned, take: (base, { reason }) => call(steps.fulfilCommitment, { ...base, reason }) },
  fulfil_partly: {
    ...reasoned,
    take: (base, { reason }) => call(steps.fulfilCommitmentPartly, { ...base, reason }),
  },
  lapse: {
    ...reasoned,
    ends: true,
    take: (base, { reason }) => call(steps.lapseCommitment, { ...base, reason }),
  },
  withdraw: {
    ...reasoned,
    ends: true,
    take: (base, { reason }) => call(steps.withdrawCommitment, { ...base, reason }),
  },
};
