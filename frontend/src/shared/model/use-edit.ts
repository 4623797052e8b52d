import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '@shared/api/problem';
import type { Choice } from '@shared/ui/ConflictDialog';
import { changedKeys, merged, type EditKind, type Key } from './edit';

export interface Conflict<V, M> {
  base: V;
  mine: V;
  theirs: M;
}

/** Saves changed fields only; when somebody else saved in between, offers both versions instead of losing one. */
export function useEdit<V extends object, M extends { name: string }>(
  kind: EditKind<V, M>,
  onSaved: (saved: M) => void,
) {
  const client = useQueryClient();
  const [conflict, setConflict] = useState<Conflict<V, M>>();

  const send = async (target: M, values: V, changed: readonly Key<V>[]) => {
    const saved = changed.length === 0 ? target : await kind.save(target, values, changed);
    setConflict(undefined);
    await client.invalidateQueries({ queryKey: [kind.collection] });
    await client.invalidateQueries({ queryKey: ['activity'] });
    onSaved(saved);
  };

  const attempt = async (target: M, values: V, changed: readonly Key<V>[], base: V) => {
    try {
      await send(target, values, changed);
    } catch (error) {
      if (!(error instanceof Problem) || !error.isStale) throw error;
      setConflict({ base, mine: values, theirs: await kind.read(target.name) });
    }
  };

  const save = async (base: M, mine: V) => {
    const before = kind.valuesOf(base);
    await attempt(base, mine, changedKeys(before, mine), before);
  };

  const resolve = async (choices: Readonly<Record<string, Choice>>) => {
    if (!conflict) return;
    const { base, mine, theirs } = conflict;
    const kept = changedKeys(base, mine).filter((key) => choices[key] === 'mine');
    await attempt(theirs, merged(kind.valuesOf(theirs), mine, kept), kept, base);
  };

  return { save, resolve, conflict, dismiss: () => setConflict(undefined) };
}
