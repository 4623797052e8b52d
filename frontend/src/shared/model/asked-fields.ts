/** A value that a person writes in a dialog or form. */
export interface AskedField {
  key: string;
  kind: 'text' | 'area' | 'date' | 'moment' | 'select' | 'check' | 'number';
  required?: boolean;
  /** Another field that makes this one needless. */
  unless?: string;
  options?: readonly { value: string; label: string }[];
  /** What stands in it at first. */
  start?: string;
}

export type Values = Readonly<Record<string, string>>;

/** Why something is done: asked for before most steps that end or undo something. */
export const reasonField: AskedField = { key: 'reason', kind: 'area', required: true };

const isGiven = (values: Values, key: string | undefined): boolean =>
  key !== undefined && (values[key] ?? '').trim() !== '';

/** What is missing before it can be sent. */
export const missingOf = (fields: readonly AskedField[], values: Values): readonly string[] =>
  fields
    .filter(({ key, required, unless }) => required && !isGiven(values, key) && !isGiven(values, unless))
    .map((field) => field.key);

/** What stands in the fields at first. */
export const startOf = (fields: readonly AskedField[]): Values =>
  Object.fromEntries(fields.flatMap(({ key, start }) => (start ? [[key, start]] : [])));
