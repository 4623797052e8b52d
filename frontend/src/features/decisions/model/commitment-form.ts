import { create } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import {
  CommitmentSchema,
  type Commitment,
  type CommitmentValue,
} from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import { CommitmentService } from '@shared/api/gen/nzd/decisions/v1/commitment_service_pb';
import { codeOf, numberOf } from '@shared/model/choices';
import { decimal, typedDecimal } from '@shared/model/decimal';
import type { EditKind, Key } from '@shared/model/edit';
import { emptySource, sourceOf, sourceValues, type SourceValues } from '@shared/model/source-values';
import type { FormKind } from '@shared/parts/use-contract-form';

export interface MilestoneValues {
  title: string;
  dueDay: string;
  reached: boolean;
}

export const emptyMilestone: MilestoneValues = { title: '', dueDay: '', reached: false };

export interface CommitmentValues {
  title: string;
  statement: string;
  signatory: string;
  district: string;
  levers: string[];
  indicator: string;
  unit: string;
  baselineYear: string;
  baselineValue: string;
  targetYear: string;
  targetValue: string;
  milestones: MilestoneValues[];
  source: SourceValues;
  conditions: string;
  dueDay: string;
  decision: string;
  visibility: string;
}

export const emptyCommitment: CommitmentValues = {
  title: '',
  statement: '',
  signatory: '',
  district: '',
  levers: [],
  indicator: '',
  unit: '',
  baselineYear: '',
  baselineValue: '',
  targetYear: '',
  targetValue: '',
  milestones: [],
  source: { ...emptySource, mark: 'DECLARED' },
  conditions: '',
  dueDay: '',
  decision: '',
  visibility: 'PARTNERS',
};

const yearText = (value: CommitmentValue | undefined): string => (value?.year ? String(value.year) : '');

const value = (year: string, number: string, unit: string) =>
  year.trim() || number.trim()
    ? { year: Number.parseInt(year, 10) || 0, quantity: { value: decimal(number), unit: unit.trim() } }
    : undefined;

const valuesOf = (commitment: Commitment): CommitmentValues => ({
  title: commitment.title,
  statement: commitment.statement,
  signatory: commitment.signatory,
  district: commitment.district,
  levers: commitment.levers.map((lever) => codeOf(Lever, lever)),
  indicator: commitment.indicator,
  unit: commitment.baseline?.quantity?.unit ?? commitment.target?.quantity?.unit ?? '',
  baselineYear: yearText(commitment.baseline),
  baselineValue: typedDecimal(commitment.baseline?.quantity?.value ?? ''),
  targetYear: yearText(commitment.target),
  targetValue: typedDecimal(commitment.target?.quantity?.value ?? ''),
  milestones: commitment.milestones.map(({ title, dueDay, reached }) => ({ title, dueDay, reached })),
  source: commitment.source ? sourceValues(commitment.source) : emptyCommitment.source,
  conditions: commitment.conditions,
  dueDay: commitment.dueDay,
  decision: commitment.decisions[0] ?? '',
  visibility: codeOf(Visibility, commitment.visibility),
});

/** A commitment has further decisions only where somebody added them elsewhere: they stay. */
const decisionsOf = (values: CommitmentValues, base: Commitment | undefined): string[] => {
  const others = base?.decisions.slice(1) ?? [];
  return values.decision ? [values.decision, ...others] : others;
};

/** Whether a source is given at all; how far it can be trusted says nothing alone. */
const isWritten = ({ title, publisher, publishedOn, uri, note }: SourceValues): boolean =>
  [title, publisher, publishedOn, uri, note].some((text) => text.trim() !== '');

export const messageOf = (values: CommitmentValues, base?: Commitment): Commitment => {
  const baseline = value(values.baselineYear, values.baselineValue, values.unit);
  const target = value(values.targetYear, values.targetValue, values.unit);
  return create(CommitmentSchema, {
    title: values.title.trim(),
    statement: values.statement.trim(),
    signatory: values.signatory,
    district: values.district,
    levers: values.levers.map((lever) => numberOf(Lever, lever)),
    indicator: values.indicator,
    conditions: values.conditions.trim(),
    dueDay: values.dueDay.trim(),
    decisions: decisionsOf(values, base),
    milestones: values.milestones.map(({ title, dueDay, reached }) => ({
      title: title.trim(),
      dueDay: dueDay.trim(),
      reached,
    })),
    ...(isWritten(values.source) && { source: sourceOf(values.source) }),
    ...(base && { name: base.name, etag: base.etag, links: base.links }),
    visibility: numberOf(Visibility, values.visibility),
    ...(baseline && { baseline }),
    ...(target && { target }),
  });
};

/** Places of the form that the contract calls otherwise. */
const keys: Readonly<Record<string, string>> = {
  baseline: 'baselineValue',
  'baseline.year': 'baselineYear',
  'baseline.quantity.value': 'baselineValue',
  'baseline.quantity.unit': 'unit',
  'target.year': 'targetYear',
  'target.quantity.value': 'targetValue',
  'target.quantity.unit': 'unit',
};

export const commitmentForm: FormKind<CommitmentValues, typeof CommitmentSchema> = {
  collection: 'commitments',
  resource: 'commitment',
  schema: CommitmentSchema,
  messageOf,
  keyOf: (path) => keys[path],
};

/** The contract's field of a form field. */
const paths: Record<Key<CommitmentValues>, string> = {
  title: 'title',
  statement: 'statement',
  signatory: 'signatory',
  district: 'district',
  levers: 'levers',
  indicator: 'indicator',
  unit: 'target',
  baselineYear: 'baseline',
  baselineValue: 'baseline',
  targetYear: 'target',
  targetValue: 'target',
  milestones: 'milestones',
  source: 'source',
  conditions: 'conditions',
  dueDay: 'due_day',
  decision: 'decisions',
  visibility: 'visibility',
};

const changedPaths = (changed: readonly Key<CommitmentValues>[]): string[] => [
  ...new Set([
    ...changed.map((key) => paths[key]),
    ...(changed.includes('unit') ? ['baseline', 'target'] : []),
  ]),
];

export const commitmentKind: EditKind<CommitmentValues, Commitment> = {
  collection: 'commitments',
  valuesOf,
  read: (name) => call(CommitmentService.method.getCommitment, { name }),
  save: (base, values, changed) =>
    call(CommitmentService.method.updateCommitment, {
      commitment: messageOf(values, base),
      updateMask: { paths: changedPaths(changed) },
    }),
};
