import type { JsonObject, JsonValue } from '@bufbuild/protobuf';

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? value : [];

/** Whether nothing is said: no value, an empty text or the choice that stands for none. */
export const isNothing = (value: JsonValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'string' && value.endsWith('_UNSPECIFIED'));
