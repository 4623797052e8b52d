/** Parts of a form whose texts are kept under another name. */
const groups: Readonly<Record<string, string>> = { sources: 'source' };

/** The place in a form of a field of the contract: sources[0].title is sources.0.title. */
export const keyOfPath = (path: string): string => path.replaceAll(/\[(\d+)\]/g, '.$1');

export const fieldId = (collection: string, key: string): string =>
  `${collection}-${key.replaceAll('.', '-')}`;

/** Group and name of a field's texts, and its place where it is one of a list. */
export function textOf(collection: string, key: string): readonly [string, string, number | undefined] {
  const parts = key.split('.');
  const field = parts.at(-1) ?? '';
  const places = parts.filter((part) => /^\d+$/.test(part)).map(Number);
  const group = parts.slice(0, -1).findLast((part) => !/^\d+$/.test(part));
  return [group ? (groups[group] ?? group) : collection, field, places.at(-1)];
}
