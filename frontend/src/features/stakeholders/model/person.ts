import { Person_State, type Person } from '@shared/api/gen/nzd/stakeholders/v1/person_pb';
import type { Tone } from '@shared/ui/StateBadge';

/** The roles that an invitation gives in a city. */
export const cityRoles = [
  'city-coordinator',
  'municipality-officer',
  'cdtt-member',
  'operator',
  'authority',
  'data-steward',
  'evaluator',
  'firm',
  'citizen',
  'observer',
] as const;

const readers = new Set(['city-coordinator', 'cdtt-member', 'firm']);
const assessors = new Set(['city-coordinator', 'cdtt-member', 'evaluator']);

/** What these roles may do in their city; the server has the last word. */
export const mayInvite = (roles: readonly string[]): boolean => roles.includes('city-coordinator');
export const maySeePeople = (roles: readonly string[]): boolean => roles.some((role) => readers.has(role));
export const mayAssess = (roles: readonly string[]): boolean => roles.some((role) => assessors.has(role));
export const mayJudge = (roles: readonly string[]): boolean =>
  roles.includes('city-coordinator') || roles.includes('cdtt-member');

export const fullName = (person: Person): string => `${person.givenName} ${person.familyName}`.trim();
export const stateCode = (state: Person_State): string => Person_State[state];
export const isPresent = (person: Person): boolean =>
  person.state === Person_State.ACTIVE || person.state === Person_State.INVITED;

export const stateTone = (state: Person_State): Tone => {
  switch (state) {
    case Person_State.ACTIVE:
      return 'ok';
    case Person_State.INVITED:
      return 'note';
    default:
      return 'off';
  }
};
