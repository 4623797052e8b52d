/** A value a person writes in a dialog or form. */
export interface Field {
  key: string;
  kind: 'text' | 'area' | 'date' | 'select' | 'check' | 'number';
  required?: boolean;
  options?: readonly { value: string; label: string }[];
}

export type Values = Readonly<Record<string, string>>;

/** What is missing before it can be sent. */
export const missingOf = (fields: readonly Field[], values: Values): readonly string[] =>
  fields.filter((field) => field.required && !values[field.key]?.trim()).map((field) => field.key);
