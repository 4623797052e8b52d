import {
  Barrier_BarrierClass,
  Barrier_Controllability,
  Barrier_Dimension,
  Barrier_GovernanceLevel,
  Barrier_Polarity,
  Barrier_Trend,
  type Barrier,
} from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import {
  Criterion,
  ScoringMethod,
  type BarrierScore,
  type CriterionScore,
  type MethodScore,
} from '@shared/api/gen/nzd/barriers/v1/barrier_score_pb';
import type { Tone } from '@shared/ui/StateBadge';

export const dimensions = [
  Barrier_Dimension.POLITICAL,
  Barrier_Dimension.ECONOMIC,
  Barrier_Dimension.SOCIAL,
  Barrier_Dimension.TECHNOLOGICAL,
  Barrier_Dimension.LEGAL,
  Barrier_Dimension.ENVIRONMENTAL,
] as const;
export const polarities = [
  Barrier_Polarity.BARRIER,
  Barrier_Polarity.OPPORTUNITY,
  Barrier_Polarity.BOTH,
] as const;
export const barrierClasses = [
  Barrier_BarrierClass.POLICY_GOVERNANCE,
  Barrier_BarrierClass.IMPLEMENTATION,
  Barrier_BarrierClass.FINANCE,
  Barrier_BarrierClass.TECHNOLOGY,
  Barrier_BarrierClass.SOCIAL,
  Barrier_BarrierClass.CAPACITY,
  Barrier_BarrierClass.DATA,
] as const;
export const governanceLevels = [
  Barrier_GovernanceLevel.FIRM,
  Barrier_GovernanceLevel.DISTRICT,
  Barrier_GovernanceLevel.MUNICIPAL,
  Barrier_GovernanceLevel.METROPOLITAN,
  Barrier_GovernanceLevel.REGIONAL,
  Barrier_GovernanceLevel.NATIONAL,
  Barrier_GovernanceLevel.EUROPEAN,
] as const;
export const trends = [Barrier_Trend.IMPROVING, Barrier_Trend.STABLE, Barrier_Trend.WORSENING] as const;
export const controllabilities = [
  Barrier_Controllability.CONTROL,
  Barrier_Controllability.INFLUENCE,
  Barrier_Controllability.ACCEPT,
] as const;
export const barrierMethods = [
  ScoringMethod.LIKELIHOOD_IMPACT,
  ScoringMethod.LIKELIHOOD_IMPACT_PLUS_IMPACT,
  ScoringMethod.LIKELIHOOD_IMPACT_PLUS_TWO_IMPACT,
  ScoringMethod.LIKELIHOOD_IMPACT_PLUS_LIKELIHOOD,
  ScoringMethod.LIKELIHOOD_IMPACT_PLUS_TWO_LIKELIHOOD,
  ScoringMethod.IMPACT_URGENCY,
] as const;
export const states = [
  'reported',
  'validated',
  'prioritised',
  'being_addressed',
  'removed',
  'mitigated',
  'accepted',
  'duplicate',
] as const;

/** The states that every barrier passes on its way; the ends stand beside them. */
export const mainPath = ['reported', 'validated', 'prioritised', 'being_addressed'] as const;

export const dimensionCode = (value: Barrier_Dimension) => Barrier_Dimension[value];
export const polarityCode = (value: Barrier_Polarity) => Barrier_Polarity[value];
export const classCode = (value: Barrier_BarrierClass) => Barrier_BarrierClass[value];
export const levelCode = (value: Barrier_GovernanceLevel) => Barrier_GovernanceLevel[value];
export const trendCode = (value: Barrier_Trend) => Barrier_Trend[value];
export const controllabilityCode = (value: Barrier_Controllability) => Barrier_Controllability[value];
export const methodCode = (value: ScoringMethod) => ScoringMethod[value];
export const criterionCode = (value: Criterion) => Criterion[value];

const tones: Record<string, Tone> = {
  reported: 'note',
  validated: 'note',
  prioritised: 'warn',
  being_addressed: 'late',
  removed: 'ok',
  mitigated: 'ok',
  accepted: 'off',
  duplicate: 'off',
};
export const stateTone = (state: string): Tone => tones[state] ?? 'note';

export const hinders = (polarity: Barrier_Polarity) => polarity !== Barrier_Polarity.OPPORTUNITY;
export const helps = (polarity: Barrier_Polarity) => polarity !== Barrier_Polarity.BARRIER;

const reporters = new Set([
  'city-coordinator',
  'cdtt-member',
  'operator',
  'authority',
  'municipality-officer',
]);
const editors = new Set(['city-coordinator', 'cdtt-member', 'municipality-officer']);
const assessors = new Set(['city-coordinator', 'cdtt-member', 'operator', 'authority', 'evaluator']);
export const mayReport = (roles: readonly string[]) => roles.some((role) => reporters.has(role));
export const mayEdit = (roles: readonly string[]) => roles.some((role) => editors.has(role));
export const mayAssess = (roles: readonly string[]) => roles.some((role) => assessors.has(role));
export const mayPublish = (roles: readonly string[]) => roles.includes('city-coordinator');

/** Only what was just reported can be taken out. */
export const mayDelete = (barrier: Barrier, roles: readonly string[]) =>
  barrier.state === 'reported' && roles.includes('city-coordinator');

const ends = new Set(['removed', 'mitigated', 'accepted', 'duplicate']);
export const isEnded = (barrier: Barrier) => ends.has(barrier.state);

/** The score that sorts and colours: as a barrier, else as an opportunity. */
export const mainScore = (score: BarrierScore | undefined): MethodScore | undefined =>
  score?.barrierScore ?? score?.opportunityScore;

export const criterionOf = (
  score: BarrierScore | undefined,
  criterion: Criterion,
): CriterionScore | undefined => score?.criteria.find((one) => one.criterion === criterion);

/** The highest scores first; what has none comes last, by title. */
export function byScore(left: Barrier, right: Barrier): number {
  const mine = mainScore(left.score)?.mean;
  const theirs = mainScore(right.score)?.mean;
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return theirs - mine;
  if ((mine === undefined) !== (theirs === undefined)) return mine === undefined ? 1 : -1;
  return left.title.localeCompare(right.title);
}

export const byCode = <T extends number>(
  values: readonly T[],
  code: (value: T) => string,
  wanted: string,
): T | undefined => values.find((value) => code(value) === wanted);
