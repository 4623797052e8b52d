import {
  ScalarType,
  getOption,
  type DescField,
  type DescMessage,
  type JsonObject,
  type JsonValue,
} from '@bufbuild/protobuf';
import { FieldBehavior, field_behavior } from '@shared/api/gen/google/api/field_behavior_pb';
import { readDecimal, typedDecimal } from '@shared/model/decimal';
import { isObject } from './json';

/** What stands in a form: texts as they were typed, by field. */
export type Draft = string | boolean | readonly Draft[] | { readonly [field: string]: Draft };
export type DraftMessage = Readonly<Record<string, Draft>>;

/** Numbers that could not be read, or are not whole where they must be, by the paths of their fields. */
export type Unread = readonly string[];

export const isMessage = (draft: Draft | undefined): draft is DraftMessage =>
  typeof draft === 'object' && !Array.isArray(draft);
export const listOf = (draft: Draft | undefined): readonly Draft[] => (Array.isArray(draft) ? draft : []);
export const textOf = (draft: Draft | undefined): string => (typeof draft === 'string' ? draft : '');

export const isRequired = (field: DescField): boolean =>
  getOption(field, field_behavior).includes(FieldBehavior.REQUIRED);

const numeric = new Set([
  ScalarType.DOUBLE,
  ScalarType.FLOAT,
  ScalarType.INT32,
  ScalarType.UINT32,
  ScalarType.SINT32,
]);
export const isNumber = (field: DescField): boolean =>
  field.scalar !== undefined && numeric.has(field.scalar);

const fractional = new Set([ScalarType.DOUBLE, ScalarType.FLOAT]);
export const isWhole = (field: DescField): boolean =>
  isNumber(field) && field.scalar !== undefined && !fractional.has(field.scalar);

/** Reads a number with or without a power of ten; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const [, mantissa = '', exponent = '0'] = /^(.*?)(?:[eE]([+-]?\d+))?$/.exec(text.trim()) ?? [];
  const plain = readDecimal(mantissa);
  return plain === undefined ? undefined : Number(`${plain}e${exponent}`);
}

const writeNumber = (number: number): string => typedDecimal(String(number));

/** Numbers, one a line or as they are pasted from a spreadsheet. */
export const splitNumbers = (text: string): readonly string[] =>
  text.split(/[\n\t;]+|\s+/).filter((part) => part !== '');

/** The entries of a column: words stand on lines of their own. */
export const splitEntries = (field: DescField, text: string): readonly string[] =>
  isNumber(field)
    ? splitNumbers(text)
    : text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');

/** What a form shows for a JSON message. */
export function draftOf(schema: DescMessage, json: JsonObject): DraftMessage {
  return Object.fromEntries(
    schema.fields.flatMap((field) => {
      const value = json[field.jsonName];
      return value === undefined || value === null ? [] : [[field.jsonName, draftOfField(field, value)]];
    }),
  );
}

function draftOfField(field: DescField, value: JsonValue): Draft {
  if (field.fieldKind === 'list' && Array.isArray(value)) {
    const { message } = field;
    return message
      ? value.map((one) => (isObject(one) ? draftOf(message, one) : {}))
      : value.map(writeValue).join('\n');
  }
  if (field.fieldKind === 'message' && isObject(value)) return draftOf(field.message, value);
  return typeof value === 'boolean' ? value : writeValue(value);
}

const writeValue = (value: JsonValue): string =>
  typeof value === 'number' ? writeNumber(value) : String(value);

/** The JSON message of a form: what is empty is not there. Numbers that cannot be read are told by their paths. */
export function jsonOf(schema: DescMessage, draft: DraftMessage): readonly [JsonObject, Unread] {
  const unread: string[] = [];
  return [messageJson(schema, draft, '', unread), unread];
}

function messageJson(schema: DescMessage, draft: DraftMessage, path: string, unread: string[]): JsonObject {
  const json: JsonObject = {};
  for (const field of schema.fields) {
    const value = fieldJson(field, draft[field.jsonName], path + field.jsonName, unread);
    if (value !== undefined) json[field.jsonName] = value;
  }
  return json;
}

function fieldJson(
  field: DescField,
  draft: Draft | undefined,
  path: string,
  unread: string[],
): JsonValue | undefined {
  if (draft === undefined || draft === '') return undefined;
  if (field.fieldKind === 'list') {
    const { message } = field;
    if (message)
      return listOf(draft).map((one, index) =>
        messageJson(message, isMessage(one) ? one : {}, `${path}[${index}].`, unread),
      );
    return splitEntries(field, textOf(draft)).map((text, index) =>
      scalarJson(field, text, `${path}[${index}]`, unread),
    );
  }
  if (field.fieldKind === 'message') {
    if (!isMessage(draft)) return undefined;
    const json = messageJson(field.message, draft, `${path}.`, unread);
    return Object.keys(json).length === 0 && !isRequired(field) ? undefined : json;
  }
  return typeof draft === 'boolean' ? draft : scalarJson(field, textOf(draft), path, unread);
}

function scalarJson(field: DescField, text: string, path: string, unread: string[]): JsonValue {
  if (!isNumber(field)) return text;
  const number = readNumber(text);
  if (number === undefined || (isWhole(field) && !Number.isSafeInteger(number))) {
    unread.push(path);
    return 0;
  }
  return number;
}
