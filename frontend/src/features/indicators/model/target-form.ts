import { create } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { TargetSchema, type Target } from '@shared/api/gen/nzd/indicators/v1/target_pb';
import { TargetService } from '@shared/api/gen/nzd/indicators/v1/target_service_pb';
import { codeOf, numberOf } from '@shared/model/choices';
import { decimal, readYear, typedDecimal } from '@shared/model/decimal';
import type { EditKind, Key } from '@shared/model/edit';
import { emptySource, sourceOf, sourceValues, type SourceValues } from '@shared/model/source-values';
import type { FormKind } from '@shared/parts/use-contract-form';

export interface GoalValues {
  year: string;
  value: string;
}

/** A target as a form holds it. */
export interface TargetValues {
  indicator: string;
  district: string;
  baselineYear: string;
  baselineValue: string;
  goals: GoalValues[];
  source: SourceValues;
  visibility: string;
}

export const emptyGoal: GoalValues = { year: '', value: '' };

export const emptyTarget = (indicator: string, district: string): TargetValues => ({
  indicator,
  district,
  baselineYear: '',
  baselineValue: '',
  goals: [emptyGoal],
  source: emptySource,
  visibility: 'PUBLIC',
});

const valuesOf = (target: Target): TargetValues => ({
  indicator: target.indicator,
  district: target.district,
  baselineYear: String(target.baselineYear),
  baselineValue: typedDecimal(target.baselineValue),
  goals: target.goals.map((goal) => ({ year: String(goal.year), value: typedDecimal(goal.value) })),
  source: sourceValues(target.source),
  visibility: codeOf(Visibility, target.visibility),
});

/** A year that cannot be read is refused by the contract. */
const year = (text: string): number => readYear(text) ?? 0;

export const messageOf = (values: TargetValues, base?: Target): Target =>
  create(TargetSchema, {
    indicator: values.indicator,
    district: values.district,
    baselineYear: year(values.baselineYear),
    baselineValue: decimal(values.baselineValue),
    goals: values.goals.map((goal) => ({ year: year(goal.year), value: decimal(goal.value) })),
    source: sourceOf(values.source),
    visibility: numberOf(Visibility, values.visibility),
    ...(base && { name: base.name, etag: base.etag }),
  });

/** The contract's field of a form field. */
const paths: Record<Key<TargetValues>, string> = {
  indicator: 'indicator',
  district: 'district',
  baselineYear: 'baseline_year',
  baselineValue: 'baseline_value',
  goals: 'goals',
  source: 'source',
  visibility: 'visibility',
};

export const targetForm: FormKind<TargetValues, typeof TargetSchema> = {
  collection: 'targets',
  resource: 'target',
  schema: TargetSchema,
  messageOf,
};

export const targetKind: EditKind<TargetValues, Target> = {
  collection: 'targets',
  valuesOf,
  read: (name) => call(TargetService.method.getTarget, { name }),
  save: (base, values, changed) =>
    call(TargetService.method.updateTarget, {
      target: messageOf(values, base),
      updateMask: { paths: changed.map((key) => paths[key]) },
    }),
};
