import { create } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import { Indicator_PeriodType } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import {
  Measure_OverTime,
  Measure_OverUnits,
  MeasureSchema,
  type Measure,
} from '@shared/api/gen/nzd/indicators/v1/measure_pb';
import { MeasureService } from '@shared/api/gen/nzd/indicators/v1/measure_service_pb';
import { codeOf, numberOf } from '@shared/model/choices';
import type { EditKind, Key } from '@shared/model/edit';
import type { FormKind } from '@shared/parts/use-contract-form';
import {
  emptySheet,
  isSheetKey,
  missingLanguages,
  sheetKeyOf,
  sheetPart,
  sheetValues,
  type SheetValues,
} from './data-sheet';

/** A measure as a form holds it: both languages. */
export interface MeasureValues extends SheetValues {
  displayNameIt: string;
  displayNameEn: string;
  definitionIt: string;
  definitionEn: string;
  unit: string;
  kind: string;
  overTime: string;
  overUnits: string;
  weight: string;
  /** How long the periods are by which values are collected; empty where nobody waits for them. */
  collectionPeriod: string;
  deadlineDays: string;
  /** Why it says something else. */
  reason: string;
}

export const emptyMeasure: MeasureValues = {
  displayNameIt: '',
  displayNameEn: '',
  definitionIt: '',
  definitionEn: '',
  unit: '',
  kind: '',
  overTime: '',
  overUnits: '',
  weight: '',
  collectionPeriod: '',
  deadlineDays: '',
  reason: '',
  ...emptySheet,
};

const valuesOf = (measure: Measure): MeasureValues => ({
  displayNameIt: measure.displayName?.text['it'] ?? '',
  displayNameEn: measure.displayName?.text['en'] ?? '',
  definitionIt: measure.definition?.text['it'] ?? '',
  definitionEn: measure.definition?.text['en'] ?? '',
  unit: measure.unit,
  kind: measure.kind,
  overTime: codeOf(Measure_OverTime, measure.overTime),
  overUnits: codeOf(Measure_OverUnits, measure.overUnits),
  weight: measure.weight,
  collectionPeriod: codeOf(Indicator_PeriodType, measure.collectionPeriod),
  deadlineDays: measure.collectionPeriod > 0 ? String(measure.deadlineDays) : '',
  reason: '',
  ...sheetValues(measure.sheet),
});

/** Whole days; what is no number is one that the contract refuses at its field. */
const daysOf = (text: string): number =>
  text.trim() === '' ? 0 : /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : -1;

/** A text in both languages; other languages that it has are kept. */
const texts = (it: string, en: string, before: Readonly<Record<string, string>> = {}) => ({
  text: { ...before, it: it.trim(), en: en.trim() },
});

export const messageOf = (values: MeasureValues, base?: Measure): Measure =>
  create(MeasureSchema, {
    displayName: texts(values.displayNameIt, values.displayNameEn, base?.displayName?.text),
    definition: texts(values.definitionIt, values.definitionEn, base?.definition?.text),
    unit: values.unit.trim(),
    kind: values.kind.trim(),
    overTime: numberOf(Measure_OverTime, values.overTime),
    overUnits: numberOf(Measure_OverUnits, values.overUnits),
    weight: values.overUnits === 'WEIGHTED_MEAN' ? values.weight : '',
    collectionPeriod: numberOf(Indicator_PeriodType, values.collectionPeriod),
    deadlineDays: values.collectionPeriod ? daysOf(values.deadlineDays) : 0,
    ...sheetPart(values, base?.sheet),
    ...(base && { name: base.name, etag: base.etag }),
  });

const plain: Partial<Record<Key<MeasureValues>, string>> = {
  displayNameIt: 'display_name',
  displayNameEn: 'display_name',
  definitionIt: 'definition',
  definitionEn: 'definition',
  overTime: 'over_time',
  overUnits: 'over_units',
};

/** The contract's fields of changed form fields; a weight goes with the way of putting units together. */
export const maskOf = (changed: readonly Key<MeasureValues>[]): string[] => [
  ...new Set(
    changed
      .filter((key) => key !== 'reason')
      .flatMap((key) => {
        if (isSheetKey(key)) return ['sheet'];
        if (key === 'overUnits' || key === 'weight') return ['over_units', 'weight'];
        if (key === 'collectionPeriod' || key === 'deadlineDays')
          return ['collection_period', 'deadline_days'];
        return [plain[key] ?? key];
      }),
  ),
];

export const measureForm: FormKind<MeasureValues, typeof MeasureSchema> = {
  collection: 'measures',
  resource: 'measure',
  schema: MeasureSchema,
  messageOf,
  keyOf: (path) => {
    if (path.startsWith('sheet')) return sheetKeyOf(path);
    const text = /^(displayName|definition)(?:\.text)?(?:\.(it|en))?/.exec(path);
    return text ? `${text[1] ?? ''}${text[2] === 'en' ? 'En' : 'It'}` : undefined;
  },
  check: (values) => {
    const missing = Object.entries(values).filter(
      ([key, value]: [string, string]) =>
        /^(displayName|definition)(It|En)$/.test(key) && value.trim() === '',
    );
    return {
      ...Object.fromEntries(missing.map(([key]) => [key, 'BOTH_LANGUAGES_NEEDED'])),
      ...missingLanguages(values),
    };
  },
};

export const measureKind: EditKind<MeasureValues, Measure> = {
  collection: 'measures',
  valuesOf,
  read: (name) => call(MeasureService.method.getMeasure, { name }),
  save: (base, values, changed) =>
    call(MeasureService.method.updateMeasure, {
      measure: messageOf(values, base),
      updateMask: { paths: maskOf(changed) },
      reason: values.reason.trim(),
    }),
};
