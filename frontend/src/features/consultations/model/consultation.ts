import {
  type Consultation,
  Consultation_Confidentiality,
  Consultation_Level,
  Consultation_State,
  TableSpec_Breakdown,
  Theme_Outcome,
  Audience_Kind,
} from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import type { Tone } from '@shared/ui/StateBadge';

/** The states in the order they are gone through. */
export const states = [
  Consultation_State.DRAFT,
  Consultation_State.SCHEDULED,
  Consultation_State.OPEN,
  Consultation_State.CLOSED,
  Consultation_State.ANALYSING,
  Consultation_State.REPORTED,
  Consultation_State.ANSWERED,
  Consultation_State.ARCHIVED,
] as const;

export const stateCode = (state: Consultation_State): string => Consultation_State[state];
export const levelCode = (level: Consultation_Level): string => Consultation_Level[level];
export const confidentialityCode = (value: Consultation_Confidentiality): string =>
  Consultation_Confidentiality[value];
export const breakdownCode = (value: TableSpec_Breakdown): string => TableSpec_Breakdown[value];
export const outcomeCode = (value: Theme_Outcome): string => Theme_Outcome[value];
export const audienceCode = (value: Audience_Kind): string => Audience_Kind[value];

export const levels = [
  Consultation_Level.INFORM,
  Consultation_Level.CONSULT,
  Consultation_Level.INVOLVE,
  Consultation_Level.COLLABORATE,
  Consultation_Level.EMPOWER,
] as const;
export const confidentialities = [
  Consultation_Confidentiality.NAMED,
  Consultation_Confidentiality.CONFIDENTIAL,
] as const;
export const audienceKinds = [Audience_Kind.OPEN, Audience_Kind.SEGMENT, Audience_Kind.INVITED] as const;
export const breakdowns = [
  TableSpec_Breakdown.NONE,
  TableSpec_Breakdown.SIZE_CLASS,
  TableSpec_Breakdown.SECTOR,
  TableSpec_Breakdown.MUNICIPALITY,
] as const;
export const outcomes = [
  Theme_Outcome.ACCEPTED,
  Theme_Outcome.PARTLY_ACCEPTED,
  Theme_Outcome.EVALUATING,
  Theme_Outcome.REJECTED,
] as const;

export function toneOf(state: Consultation_State): Tone {
  switch (state) {
    case Consultation_State.OPEN:
      return 'ok';
    case Consultation_State.DRAFT:
    case Consultation_State.ARCHIVED:
      return 'off';
    case Consultation_State.SCHEDULED:
    case Consultation_State.CLOSED:
      return 'late';
    default:
      return 'note';
  }
}

/** Whether form and tables can still be changed. */
export const isBeforeOpening = (state: Consultation_State): boolean =>
  state === Consultation_State.DRAFT || state === Consultation_State.SCHEDULED;

/** Whether no more answers are taken. */
export const isAfterClose = (state: Consultation_State): boolean => state >= Consultation_State.CLOSED;

/** Whether results and themes are published. */
export const isPublished = (state: Consultation_State): boolean => state >= Consultation_State.REPORTED;

export const isCoordinator = (roles: readonly string[]): boolean => roles.includes('city-coordinator');
/** Whether an open consultation asks the reader: an organisation of theirs, or them as a citizen. */
export const asks = (
  consultation: Consultation,
  roles: readonly string[],
  asked: ReadonlySet<string> | undefined,
): boolean =>
  asked?.has(consultation.name) === true ||
  (roles.includes('citizen') && consultation.audience?.citizens === true);

export const mayAnswer = (roles: readonly string[]): boolean =>
  roles.includes('firm') || roles.includes('citizen');
