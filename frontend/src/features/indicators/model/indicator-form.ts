import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { call } from '@shared/api/call';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import {
  Indicator_Direction,
  Indicator_PeriodType,
  IndicatorSchema,
  type Indicator,
} from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
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

export const formulas = ['observed', 'ratio', 'converted', 'change', 'expression'] as const;
type Formula = (typeof formulas)[number];

/** A catalogue entry as a form holds it: both languages, the parts of every kind of formula. */
export interface IndicatorValues extends SheetValues {
  displayNameIt: string;
  displayNameEn: string;
  definitionIt: string;
  definitionEn: string;
  justificationIt: string;
  justificationEn: string;
  unit: string;
  kind: string;
  direction: string;
  lever: string;
  periodType: string;
  source: string;
  absolute: boolean;
  formula: string;
  measure: string;
  denominator: string;
  scale: string;
  factorSubject: string;
  text: string;
  /** Why it is computed in another way. */
  reason: string;
}

export const emptyIndicator: IndicatorValues = {
  displayNameIt: '',
  displayNameEn: '',
  definitionIt: '',
  definitionEn: '',
  justificationIt: '',
  justificationEn: '',
  unit: '',
  kind: '',
  direction: '',
  lever: '',
  periodType: '',
  source: '',
  absolute: false,
  formula: '',
  measure: '',
  denominator: '',
  scale: '',
  factorSubject: '',
  text: '',
  reason: '',
  ...emptySheet,
};

const noParts = { measure: '', denominator: '', scale: '', factorSubject: '', text: '' };

function partsOf(formula: Indicator['formula']) {
  switch (formula.case) {
    case 'ratio': {
      const { numerator, denominator, scale } = formula.value;
      return { ...noParts, measure: numerator, denominator, scale };
    }
    case 'converted':
      return { ...noParts, measure: formula.value.measure, factorSubject: formula.value.factorSubject };
    case 'observed':
    case 'change':
      return { ...noParts, measure: formula.value.measure };
    case 'expression':
      return { ...noParts, text: formula.value.text };
    default:
      return noParts;
  }
}

const valuesOf = (indicator: Indicator): IndicatorValues => ({
  displayNameIt: indicator.displayName?.text['it'] ?? '',
  displayNameEn: indicator.displayName?.text['en'] ?? '',
  definitionIt: indicator.definition?.text['it'] ?? '',
  definitionEn: indicator.definition?.text['en'] ?? '',
  justificationIt: indicator.justification?.text['it'] ?? '',
  justificationEn: indicator.justification?.text['en'] ?? '',
  unit: indicator.unit,
  kind: indicator.kind,
  direction: codeOf(Indicator_Direction, indicator.direction),
  lever: codeOf(Lever, indicator.lever),
  periodType: codeOf(Indicator_PeriodType, indicator.periodType),
  source: indicator.source,
  absolute: indicator.absolute,
  formula: indicator.formula.case ?? '',
  ...partsOf(indicator.formula),
  reason: '',
  ...sheetValues(indicator.sheet),
});

/** A text in both languages; other languages that it has are kept. */
const texts = (it: string, en: string, before: Readonly<Record<string, string>> = {}) => ({
  text: { ...before, it: it.trim(), en: en.trim() },
});

function formulaOf(
  values: IndicatorValues,
): NonNullable<MessageInitShape<typeof IndicatorSchema>['formula']> {
  const { measure, denominator, factorSubject } = values;
  const chosen: Formula | undefined = formulas.find((one) => one === values.formula);
  switch (chosen) {
    case 'ratio':
      return { case: 'ratio', value: { numerator: measure, denominator, scale: values.scale.trim() } };
    case 'converted':
      return { case: 'converted', value: { measure, factorSubject: factorSubject.trim() } };
    case 'change':
      return { case: 'change', value: { measure } };
    case 'observed':
      return { case: 'observed', value: { measure } };
    case 'expression':
      return { case: 'expression', value: { text: values.text.trim() } };
    default:
      return { case: undefined };
  }
}

export const messageOf = (values: IndicatorValues, base?: Indicator): Indicator =>
  create(IndicatorSchema, {
    displayName: texts(values.displayNameIt, values.displayNameEn, base?.displayName?.text),
    definition: texts(values.definitionIt, values.definitionEn, base?.definition?.text),
    justification: texts(values.justificationIt, values.justificationEn, base?.justification?.text),
    unit: values.unit.trim(),
    kind: values.kind.trim(),
    direction: numberOf(Indicator_Direction, values.direction),
    lever: numberOf(Lever, values.lever),
    periodType: numberOf(Indicator_PeriodType, values.periodType),
    source: values.source.trim(),
    absolute: values.absolute,
    formula: formulaOf(values),
    ...sheetPart(values, base?.sheet),
    ...(base && { name: base.name, etag: base.etag }),
  });

const plain: Partial<Record<Key<IndicatorValues>, string>> = {
  displayNameIt: 'display_name',
  displayNameEn: 'display_name',
  definitionIt: 'definition',
  definitionEn: 'definition',
  justificationIt: 'justification',
  justificationEn: 'justification',
  unit: 'unit',
  kind: 'kind',
  direction: 'direction',
  lever: 'lever',
  periodType: 'period_type',
  source: 'source',
  absolute: 'absolute',
};

/** The contract's fields of changed form fields; every part of a formula stands for the whole of it. */
export const maskOf = (values: IndicatorValues, changed: readonly Key<IndicatorValues>[]): string[] => [
  ...new Set(
    changed
      .filter((key) => key !== 'reason')
      .map((key) => (isSheetKey(key) ? 'sheet' : (plain[key] ?? values.formula))),
  ),
];

/** The form field of a violated field: texts by language, formulas by part. */
export function keyOfPath(path: string): string | undefined {
  const text = /^(displayName|definition|justification)(?:\.text)?(?:\.(it|en))?/.exec(path);
  if (text) return `${text[1] ?? ''}${text[2] === 'en' ? 'En' : 'It'}`;
  if (path.startsWith('sheet')) return sheetKeyOf(path);
  const part = /^(?:observed|ratio|converted|change|expression)(?:\.(\w+))?/.exec(path);
  if (!part) return undefined;
  if (!part[1]) return 'formula';
  return part[1] === 'numerator' ? 'measure' : part[1];
}

export const indicatorForm: FormKind<IndicatorValues, typeof IndicatorSchema> = {
  collection: 'indicators',
  resource: 'indicator',
  schema: IndicatorSchema,
  messageOf,
  keyOf: keyOfPath,
  check: (values) => {
    const missing = Object.entries(values).filter(
      ([key, value]) => /^(displayName|definition|justification)(It|En)$/.test(key) && value === '',
    );
    return {
      ...Object.fromEntries(missing.map(([key]) => [key, 'BOTH_LANGUAGES_NEEDED'])),
      ...missingLanguages(values),
    };
  },
};

export const indicatorKind: EditKind<IndicatorValues, Indicator> = {
  collection: 'indicators',
  valuesOf,
  read: (name) => call(IndicatorService.method.getIndicator, { name }),
  save: (base, values, changed) =>
    call(IndicatorService.method.updateIndicator, {
      indicator: messageOf(values, base),
      updateMask: { paths: maskOf(values, changed) },
      reason: values.reason.trim(),
    }),
};

const keepers = new Set(['data-steward', 'programme-coordinator']);

/** Whether these roles in the programme may change the catalogue; the server has the last word. */
export const mayEditCatalogue = (programmeRoles: readonly string[]): boolean =>
  programmeRoles.some((role) => keepers.has(role));
