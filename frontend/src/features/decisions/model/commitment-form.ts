import { create } from '@bufbuild/protobuf';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { CommitmentSchema, type Commitment } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import { numberOf } from '@shared/model/choices';
import { decimal } from '@shared/model/decimal';
import type { FormKind } from '@shared/parts/use-contract-form';

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
  conditions: '',
  dueDay: '',
  decision: '',
  visibility: 'PARTNERS',
};

const value = (year: string, number: string, unit: string) =>
  year.trim() || number.trim()
    ? { year: Number.parseInt(year, 10) || 0, quantity: { value: decimal(number), unit: unit.trim() } }
    : undefined;

export const messageOf = (values: CommitmentValues): Commitment => {
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
    decisions: values.decision ? [values.decision] : [],
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
