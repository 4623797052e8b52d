import { create } from '@bufbuild/protobuf';
import {
  Barrier_BarrierClass,
  Barrier_Controllability,
  Barrier_Dimension,
  Barrier_GovernanceLevel,
  Barrier_Polarity,
  Barrier_Trend,
  BarrierSchema,
  type Barrier,
} from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { leverCode, levers } from '@shared/model/levers';
import {
  barrierClasses,
  byCode,
  classCode,
  controllabilities,
  controllabilityCode,
  dimensionCode,
  dimensions,
  governanceLevels,
  levelCode,
  polarities,
  polarityCode,
  trendCode,
  trends,
} from './barrier';

/** Something that the barrier bears upon, and how. */
export interface AffectedValues {
  target: string;
  /** Id of the statement within a theory of change; empty for the whole object. */
  node: string;
  note: string;
}

/** What the form holds: text, as people type and choose it. */
export interface BarrierValues {
  title: string;
  statement: string;
  district: string;
  municipality: string;
  dimension: string;
  polarity: string;
  barrierClass: string;
  governanceLevel: string;
  levers: string[];
  trend: string;
  controllability: string;
  owner: string;
  workaround: string;
  remedy: string;
  affected: AffectedValues[];
  visibility: string;
}
export type BarrierKey = keyof BarrierValues;

export const visibilities = [Visibility.INTERNAL, Visibility.PARTNERS, Visibility.PUBLIC] as const;
export const visibilityCode = (value: Visibility) => Visibility[value];

export const emptyBarrier: BarrierValues = {
  title: '',
  statement: '',
  district: '',
  municipality: '',
  dimension: '',
  polarity: 'BARRIER',
  barrierClass: '',
  governanceLevel: '',
  levers: [],
  trend: '',
  controllability: '',
  owner: '',
  workaround: '',
  remedy: '',
  affected: [],
  visibility: 'INTERNAL',
};

export const valuesOf = (barrier: Barrier): BarrierValues => ({
  title: barrier.title,
  statement: barrier.statement,
  district: barrier.district,
  municipality: barrier.municipality,
  dimension: dimensionCode(barrier.dimension),
  polarity: polarityCode(barrier.polarity),
  barrierClass: classCode(barrier.barrierClass),
  governanceLevel: levelCode(barrier.governanceLevel),
  levers: barrier.levers.map(leverCode),
  trend: barrier.trend === Barrier_Trend.UNSPECIFIED ? '' : trendCode(barrier.trend),
  controllability:
    barrier.controllability === Barrier_Controllability.UNSPECIFIED
      ? ''
      : controllabilityCode(barrier.controllability),
  owner: barrier.owner,
  workaround: barrier.workaround,
  remedy: barrier.remedy,
  affected: barrier.affected.map(({ target, node, note }) => ({ target, node, note })),
  visibility: visibilityCode(barrier.visibility),
});

export const messageOf = (values: BarrierValues, base?: Barrier): Barrier =>
  create(BarrierSchema, {
    title: values.title.trim(),
    statement: values.statement.trim(),
    district: values.district,
    municipality: values.municipality,
    dimension: byCode(dimensions, dimensionCode, values.dimension) ?? Barrier_Dimension.UNSPECIFIED,
    polarity: byCode(polarities, polarityCode, values.polarity) ?? Barrier_Polarity.UNSPECIFIED,
    barrierClass: byCode(barrierClasses, classCode, values.barrierClass) ?? Barrier_BarrierClass.UNSPECIFIED,
    governanceLevel:
      byCode(governanceLevels, levelCode, values.governanceLevel) ?? Barrier_GovernanceLevel.UNSPECIFIED,
    levers: values.levers.map((code) => byCode(levers, leverCode, code) ?? Lever.UNSPECIFIED),
    trend: byCode(trends, trendCode, values.trend) ?? Barrier_Trend.UNSPECIFIED,
    controllability:
      byCode(controllabilities, controllabilityCode, values.controllability) ??
      Barrier_Controllability.UNSPECIFIED,
    owner: values.owner.trim(),
    workaround: values.workaround.trim(),
    remedy: values.remedy.trim(),
    affected: values.affected.map(({ target, node, note }) => ({ target, node, note: note.trim() })),
    visibility: byCode(visibilities, visibilityCode, values.visibility) ?? Visibility.INTERNAL,
    ...(base && { name: base.name, etag: base.etag }),
  });

/** The contract's field of a form field. */
const paths: Record<BarrierKey, string> = {
  title: 'title',
  statement: 'statement',
  district: 'district',
  municipality: 'municipality',
  dimension: 'dimension',
  polarity: 'polarity',
  barrierClass: 'barrier_class',
  governanceLevel: 'governance_level',
  levers: 'levers',
  trend: 'trend',
  controllability: 'controllability',
  owner: 'owner',
  workaround: 'workaround',
  remedy: 'remedy',
  affected: 'affected',
  visibility: 'visibility',
};
export const keys = Object.keys(paths).filter((key): key is BarrierKey => key in paths);

export const changedKeys = (base: BarrierValues, mine: BarrierValues): readonly BarrierKey[] =>
  keys.filter((key) => JSON.stringify(base[key]) !== JSON.stringify(mine[key]));

export const maskOf = (changed: readonly BarrierKey[]): string[] => changed.map((key) => paths[key]);

/** The form field that a violation of the contract speaks of, in proto or JSON names. */
export function keyOfViolation(field: string): BarrierKey | undefined {
  const path = field.replace(/^barrier\./, '').split(/[.[]/)[0] ?? '';
  return keys.find((key) => key === path || paths[key] === path);
}
