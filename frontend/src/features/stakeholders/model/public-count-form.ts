import { create } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import {
  PublicCount_Perimeter,
  PublicCount_Qualifier,
  PublicCount_Subject,
  PublicCountSchema,
  type PublicCount,
} from '@shared/api/gen/nzd/stakeholders/v1/public_count_pb';
import { PublicCountService } from '@shared/api/gen/nzd/stakeholders/v1/public_count_service_pb';
import { codeOf, numberOf } from '@shared/model/choices';
import { decimal, typedDecimal } from '@shared/model/decimal';
import type { EditKind, Key } from '@shared/model/edit';
import { emptySource, sourceOf, sourceValues, type SourceValues } from '@shared/model/source-values';
import type { FormKind } from '@shared/parts/use-contract-form';

/** A statement of a public document as a form holds it. */
export interface PublicCountValues {
  district: string;
  subject: string;
  label: string;
  qualifier: string;
  value: string;
  upper: string;
  unit: string;
  kind: string;
  perimeter: string;
  perimeterNote: string;
  asOf: string;
  source: SourceValues;
  note: string;
  visibility: string;
}

/** Units in which public documents count. */
export const countUnits = [
  '{firm}',
  '{person}',
  '{worker}',
  '{organisation}',
  '{action}',
  'm2',
  'ha',
  'km',
  'm3',
  'EUR',
] as const;

export const emptyCount = (district: string): PublicCountValues => ({
  district,
  subject: 'FIRMS',
  label: '',
  qualifier: 'EXACT',
  value: '',
  upper: '',
  unit: '{firm}',
  kind: '',
  perimeter: 'DISTRICT',
  perimeterNote: '',
  asOf: '',
  source: emptySource,
  note: '',
  visibility: 'PUBLIC',
});

const valuesOf = (count: PublicCount): PublicCountValues => ({
  district: count.district,
  subject: codeOf(PublicCount_Subject, count.subject),
  label: count.label,
  qualifier: codeOf(PublicCount_Qualifier, count.qualifier),
  value: typedDecimal(count.quantity?.value ?? ''),
  upper: typedDecimal(count.upper?.value ?? ''),
  unit: count.quantity?.unit ?? '',
  kind: count.quantity?.kind ?? '',
  perimeter: codeOf(PublicCount_Perimeter, count.perimeter),
  perimeterNote: count.perimeterNote,
  asOf: count.asOf,
  source: sourceValues(count.source),
  note: count.note,
  visibility: codeOf(Visibility, count.visibility),
});

export function messageOf(values: PublicCountValues, base?: PublicCount): PublicCount {
  const { unit, kind } = values;
  const isRange = values.qualifier === 'BETWEEN';
  return create(PublicCountSchema, {
    district: values.district,
    subject: numberOf(PublicCount_Subject, values.subject),
    label: values.label.trim(),
    quantity: { value: decimal(values.value), unit, kind },
    qualifier: numberOf(PublicCount_Qualifier, values.qualifier),
    ...(isRange && { upper: { value: decimal(values.upper), unit, kind } }),
    perimeter: numberOf(PublicCount_Perimeter, values.perimeter),
    perimeterNote: values.perimeterNote.trim(),
    asOf: values.asOf.trim(),
    source: sourceOf(values.source),
    note: values.note.trim(),
    visibility: numberOf(Visibility, values.visibility),
    ...(base && { name: base.name, etag: base.etag }),
  });
}

/** The contract's fields of a form field. */
const paths: Record<Key<PublicCountValues>, readonly string[]> = {
  district: ['district'],
  subject: ['subject'],
  label: ['label'],
  qualifier: ['qualifier', 'upper'],
  value: ['quantity'],
  upper: ['upper'],
  unit: ['quantity', 'upper'],
  kind: ['quantity', 'upper'],
  perimeter: ['perimeter'],
  perimeterNote: ['perimeter_note'],
  asOf: ['as_of'],
  source: ['source'],
  note: ['note'],
  visibility: ['visibility'],
};

const places: Readonly<Record<string, string>> = {
  quantity: 'value',
  'quantity.value': 'value',
  'quantity.unit': 'unit',
  'quantity.kind': 'kind',
  'upper.value': 'upper',
  'upper.unit': 'upper',
};

export const publicCountForm: FormKind<PublicCountValues, typeof PublicCountSchema> = {
  collection: 'publicCounts',
  resource: 'publicCount',
  schema: PublicCountSchema,
  messageOf,
  keyOf: (path) => places[path],
};

export const publicCountKind: EditKind<PublicCountValues, PublicCount> = {
  collection: 'publicCounts',
  valuesOf,
  read: (name) => call(PublicCountService.method.getPublicCount, { name }),
  save: (base, values, changed) =>
    call(PublicCountService.method.updatePublicCount, {
      publicCount: messageOf(values, base),
      updateMask: { paths: [...new Set(changed.flatMap((key) => paths[key]))] },
    }),
};
