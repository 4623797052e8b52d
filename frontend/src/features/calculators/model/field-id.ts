/** The id of the control of a field of the request, by its path. */
export const fieldIdOf = (path: string): string => `calculator-${path.replaceAll(/[.[\]]+/g, '-')}`;

/** A field's path as a refusal names it, brought to the form's spelling: plants[2].power_kw is plants[2].powerKw. */
export const formPath = (path: string): string =>
  path.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The name of the last field of a path, for its label. */
export const lastField = (path: string): string =>
  formPath(path)
    .replaceAll(/\[\d+\]/g, '')
    .split('.')
    .at(-1) ?? '';

/** The nearest path above that has a control: a number in a column is told at the column. */
export const controlPath = (path: string): string => formPath(path).replace(/\[\d+\]$/, '');
