import type { Tone } from '@shared/ui/StateBadge';
import {
  Decision_Level,
  Decision_State,
  Decision_Subject,
  type Decision,
} from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { Bench, Choice, Declaration_Interest, Rule } from '@shared/api/gen/nzd/decisions/v1/vote_pb';

export const stateCode = (state: Decision_State): string => Decision_State[state];
export const subjectCode = (subject: Decision_Subject): string => Decision_Subject[subject];
export const levelCode = (level: Decision_Level): string => Decision_Level[level];
export const ruleCode = (rule: Rule): string => Rule[rule];
export const benchCode = (bench: Bench): string => Bench[bench];
export const choiceCode = (choice: Choice): string => Choice[choice];
export const interestCode = (interest: Declaration_Interest): string => Declaration_Interest[interest];

const S = Decision_State;

/** How a state looks in lists. */
export function stateTone(state: Decision_State): Tone {
  switch (state) {
    case S.ADOPTED:
    case S.IMPLEMENTED:
    case S.REVIEWED:
      return 'ok';
    case S.CONSENT_OPEN:
    case S.VOTING:
    case S.ADOPTED_SUBJECT_TO:
      return 'warn';
    case S.REJECTED:
    case S.REVOKED:
      return 'no';
    case S.DEFERRED:
    case S.SUPERSEDED:
    case S.WITHDRAWN:
      return 'off';
    default:
      return 'note';
  }
}

const light = [S.DRAFT, S.CONSENT_OPEN] as const;
const full = [S.PROPOSED, S.UNDER_ANALYSIS, S.TABLED, S.VOTING, S.VOTED] as const;
const after = [S.ADOPTED, S.IMPLEMENTED, S.REVIEWED] as const;

const number = (code: string): Decision_State => {
  const found = Object.entries(S).find(([name]) => name === code.toUpperCase())?.[1];
  return typeof found === 'number' ? found : S.UNSPECIFIED;
};

/** The states a decision goes through, its own way: the light path, or the full procedure. */
export function pathOf(decision: Decision): readonly Decision_State[] {
  const been = decision.steps.map((step) => number(step.toState));
  const isLight = been.includes(S.CONSENT_OPEN) && !been.includes(S.UNDER_ANALYSIS);
  const start = been.includes(S.CONSENT_OPEN) ? light : [S.DRAFT];
  const ahead = isLight || (decision.state === S.DRAFT && been.length === 0) ? [] : full;
  const skipped = been.includes(S.CONSENT_OPEN) ? ahead.filter((state) => state !== S.PROPOSED) : ahead;
  const way: Decision_State[] = [...start, ...skipped, ...after];
  if (decision.state === S.ADOPTED_SUBJECT_TO) way.splice(way.indexOf(S.ADOPTED), 0, S.ADOPTED_SUBJECT_TO);
  if (way.includes(decision.state)) return way;
  const last = way.findLastIndex((state) => been.includes(state));
  return [...way.slice(0, last + 1), decision.state];
}

/** Decisions that may take another one's place. */
export const adoptedStates: readonly Decision_State[] = [
  S.ADOPTED,
  S.ADOPTED_SUBJECT_TO,
  S.IMPLEMENTED,
  S.REVIEWED,
];

const editable: readonly Decision_State[] = [
  S.DRAFT,
  S.PROPOSED,
  S.UNDER_ANALYSIS,
  S.IN_CONSULTATION,
  S.DEFERRED,
];
const declarable: readonly Decision_State[] = [
  S.CONSENT_OPEN,
  S.PROPOSED,
  S.UNDER_ANALYSIS,
  S.IN_CONSULTATION,
  S.TABLED,
  S.DEFERRED,
];

export const isEditable = (state: Decision_State): boolean => editable.includes(state);
export const isDeclarable = (state: Decision_State): boolean => declarable.includes(state);
export const isAnswered = (state: Decision_State): boolean =>
  adoptedStates.includes(state) || state === S.REJECTED;

export const mayPropose = (roles: readonly string[]): boolean =>
  roles.includes('city-coordinator') || roles.includes('cdtt-member');

/** What an address part of a page says of a decision. */
export const decisionPage = (name: string): string => {
  const [, city = '', , id = ''] = name.split('/');
  return `/citta/${city}/decisioni/${id}`;
};
