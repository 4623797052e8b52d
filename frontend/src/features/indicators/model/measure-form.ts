import { create } from '@bufbuild/protobuf';
import {
  Measure_OverTime,
  Measure_OverUnits,
  MeasureSchema,
  type Measure,
} from '@shared/api/gen/nzd/indicators/v1/measure_pb';
import { numberOf } from '@shared/model/choices';
import type { FormKind } from '@shared/parts/use-contract-form';
import { emptySheet, missingLanguages, sheetKeyOf, sheetPart, type SheetValues } from './data-sheet';

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
  ...emptySheet,
};

const texts = (it: string, en: string) => ({ text: { it: it.trim(), en: en.trim() } });

export const messageOf = (values: MeasureValues): Measure =>
  create(MeasureSchema, {
    displayName: texts(values.displayNameIt, values.displayNameEn),
    definition: texts(values.definitionIt, values.definitionEn),
    unit: values.unit.trim(),
    kind: values.kind.trim(),
    overTime: numberOf(Measure_OverTime, values.overTime),
    overUnits: numberOf(Measure_OverUnits, values.overUnits),
    weight: values.overUnits === 'WEIGHTED_MEAN' ? values.weight : '',
    ...sheetPart(values),
  });

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
