import type { JsonObject, JsonValue } from '@bufbuild/protobuf';
import { currentLanguage } from '@shared/i18n/i18n';
import { isObject } from './json';

/** Families of calculators, in the order in which they are shown. */
export const groups = ['emissions', 'targets', 'energy', 'resources', 'finance'] as const;
export type Group = (typeof groups)[number];

/** What people read about one calculator. */
export interface SheetTexts {
  title: string;
  summary: string;
  /** Labels of all fields of the request and the answer, by name. */
  fields: Readonly<Record<string, string>>;
  /** Labels of what can be chosen. */
  values: Readonly<Record<string, string>>;
  /** Sentences for reasons why there is no value, and for warnings. */
  codes: Readonly<Record<string, string>>;
}

/** A calculator's texts in both languages and an example that is already filled in. */
export interface Sheet {
  group: Group;
  it: SheetTexts;
  en: SheetTexts;
  example: JsonObject;
}

const textsOf = (value: JsonValue | undefined): Readonly<Record<string, string>> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) => (typeof one === 'string' ? [[key, one]] : [])),
      )
    : {};

function sheetTexts(value: JsonValue | undefined): SheetTexts {
  const part = isObject(value) ? value : {};
  const { title = '', summary = '' } = textsOf(part);
  return {
    title,
    summary,
    fields: textsOf(part['fields']),
    values: textsOf(part['values']),
    codes: textsOf(part['codes']),
  };
}

function sheetOf(json: JsonObject): Sheet {
  return {
    group: groups.find((group) => group === json['group']) ?? 'resources',
    it: sheetTexts(json['it']),
    en: sheetTexts(json['en']),
    example: isObject(json['example']) ? json['example'] : {},
  };
}

const files = import.meta.glob<JsonObject>('../sheets/*.json', { eager: true, import: 'default' });

/** All sheets by the name of their method, for example activity-emissions. */
export const sheets: ReadonlyMap<string, Sheet> = new Map(
  Object.entries(files).map(([path, json]) => [path.replace(/^.*\/(.*)\.json$/, '$1'), sheetOf(json)]),
);

/** A sheet's texts in the person's language. */
export const textsIn = (sheet: Sheet): SheetTexts => sheet[currentLanguage()];
