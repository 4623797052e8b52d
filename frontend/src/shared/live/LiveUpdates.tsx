import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { markChanged } from './changed';
import { openLiveChannel } from './live-channel';
import { addNotice } from './notices';

/** The collections of a resource name: cities/prato/organisations/1 touches organisations. */
export const collectionsOf = (resource: string): readonly string[] =>
  resource.split('/').filter((_, index) => index % 2 === 0);

/** Reads again what a live event touches. Events carry names only, so every page keeps its own rights. */
export function LiveUpdates() {
  const client = useQueryClient();
  useEffect(
    () =>
      openLiveChannel((event) => {
        const touched = new Set([...collectionsOf(event.resource).slice(1), 'activity']);
        void client.invalidateQueries({ predicate: (query) => touched.has(String(query.queryKey[0])) });
        markChanged(event.resource);
        addNotice();
      }),
    [client],
  );
  return null;
}
