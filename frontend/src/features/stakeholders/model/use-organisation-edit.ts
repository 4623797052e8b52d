import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@shared/api/call';
import type { Organisation } from '@shared/api/gen/nzd/stakeholders/v1/organisation_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { Problem } from '@shared/api/problem';
import type { Choice } from '@shared/ui/ConflictDialog';
import {
  changedKeys,
  maskOf,
  messageOf,
  valuesOf,
  type OrganisationKey,
  type OrganisationValues,
} from './organisation-form';

export interface Conflict {
  base: OrganisationValues;
  mine: OrganisationValues;
  theirs: Organisation;
}

/** Saves changed fields only; when somebody else saved in between, offers both versions instead of losing one. */
export function useOrganisationEdit(onSaved: (saved: Organisation) => void) {
  const client = useQueryClient();
  const [conflict, setConflict] = useState<Conflict>();

  const send = async (
    target: Organisation,
    values: OrganisationValues,
    changed: readonly OrganisationKey[],
  ) => {
    const saved =
      changed.length === 0
        ? target
        : await call(OrganisationService.method.updateOrganisation, {
            organisation: messageOf(values, target),
            updateMask: { paths: maskOf(changed) },
          });
    setConflict(undefined);
    await client.invalidateQueries({ queryKey: ['organisations'] });
    await client.invalidateQueries({ queryKey: ['activity'] });
    onSaved(saved);
  };

  const save = async (base: Organisation, mine: OrganisationValues) => {
    const before = valuesOf(base);
    try {
      await send(base, mine, changedKeys(before, mine));
    } catch (error) {
      if (!(error instanceof Problem) || !error.isStale) throw error;
      const theirs = await call(OrganisationService.method.getOrganisation, { name: base.name });
      setConflict({ base: before, mine, theirs });
    }
  };

  const resolve = async (choices: Readonly<Record<string, Choice>>) => {
    if (!conflict) return;
    const { base, mine, theirs } = conflict;
    const kept = changedKeys(base, mine).filter((key) => choices[key] === 'mine');
    const merged = valuesOf(theirs);
    for (const key of kept) merged[key] = mine[key];
    try {
      await send(theirs, merged, kept);
    } catch (error) {
      if (!(error instanceof Problem) || !error.isStale) throw error;
      const newer = await call(OrganisationService.method.getOrganisation, { name: theirs.name });
      setConflict({ base, mine: merged, theirs: newer });
    }
  };

  return { save, resolve, conflict, dismiss: () => setConflict(undefined) };
}
