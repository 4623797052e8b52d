import { create } from '@bufbuild/protobuf';
import { FactorSchema, type Factor } from '@shared/api/gen/nzd/indicators/v1/factor_pb';
import { decimal, readYear } from '@shared/model/decimal';
import { emptySource, sourceOf, type SourceValues } from '@shared/model/source-values';
import type { FormKind } from '@shared/parts/use-contract-form';

export interface FactorValueValues {
  dataYear: string;
  value: string;
}

/** A factor edition as a form holds it. */
export interface FactorValues {
  subject: string;
  series: string;
  edition: string;
  document: string;
  publishedYear: string;
  unit: string;
  kind: string;
  values: FactorValueValues[];
  source: SourceValues;
}

export const emptyValue: FactorValueValues = { dataYear: '', value: '' };

export const emptyFactor: FactorValues = {
  subject: '',
  series: '',
  edition: '',
  document: '',
  publishedYear: '',
  unit: '',
  kind: '',
  values: [emptyValue],
  source: emptySource,
};

/** A new edition of what another one holds: the same but for edition, document and values. */
export const nextEdition = (factor: Factor): FactorValues => ({
  ...emptyFactor,
  subject: factor.subject,
  series: factor.series,
  unit: factor.unit,
  kind: factor.kind,
});

/** A year that cannot be read is refused by the contract. */
const year = (text: string): number => readYear(text) ?? 0;

export const messageOf = (values: FactorValues): Factor =>
  create(FactorSchema, {
    subject: values.subject.trim(),
    series: values.series.trim(),
    edition: values.edition.trim(),
    document: values.document.trim(),
    publishedYear: year(values.publishedYear),
    unit: values.unit.trim(),
    kind: values.kind.trim(),
    values: values.values.map((row) => ({ dataYear: year(row.dataYear), value: decimal(row.value) })),
    source: sourceOf(values.source),
  });

export const factorForm: FormKind<FactorValues, typeof FactorSchema> = {
  collection: 'factors',
  resource: 'factor',
  schema: FactorSchema,
  messageOf,
};
