import type { ConflictField } from '@shared/ui/ConflictDialog';

/** What the form of one kind of resource needs to be saved without losing somebody else's change. */
export interface EditKind<V extends object, M extends { name: string }> {
  /** The lists and pages that read the resource, by the name their calls were given. */
  collection: string;
  valuesOf: (message: M) => V;
  read: (name: string) => Promise<M>;
  /** Sends the changed fields on top of a revision. */
  save: (base: M, values: V, changed: readonly Key<V>[]) => Promise<M>;
}

export type Key<V extends object> = keyof V & string;

const isKey = <V extends object>(values: V, key: string): key is Key<V> => key in values;

/** The fields of a form in which two versions differ. */
export const changedKeys = <V extends object>(base: V, mine: V): readonly Key<V>[] =>
  Object.keys(base)
    .filter((key) => isKey(base, key))
    .filter((key) => JSON.stringify(base[key]) !== JSON.stringify(mine[key]));

/** The saved version with some of my fields on top. */
export function merged<V extends object>(theirs: V, mine: V, kept: readonly Key<V>[]): V {
  const result = { ...theirs };
  for (const key of kept) result[key] = mine[key];
  return result;
}

/** My changes beside what somebody else saved meanwhile. */
export const conflictFields = <V extends object>(
  base: V,
  mine: V,
  theirs: V,
  label: (key: Key<V>) => string,
  show: (key: Key<V>, values: V) => string,
): readonly ConflictField[] =>
  changedKeys(base, mine).map((key) => ({
    path: key,
    label: label(key),
    base: show(key, base),
    mine: show(key, mine),
    theirs: show(key, theirs),
  }));
