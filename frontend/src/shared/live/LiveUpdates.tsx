import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { markChanged } from './changed';
import { openLiveChannel } from './live-channel';

const derived = new Set(['thread', 'notices']);
const afterMilliseconds = 1_000;

/** The collections of a resource name: cities/prato/organisations/1 touches organisations. */
export const collectionsOf = (resource: string): readonly string[] =>
  resource.split('/').filter((_, index) => index % 2 === 0);

/** Reads again what a live event touches. Events carry names only, so every page keeps its own rights. */
export function LiveUpdates() {
  const client = useQueryClient();
  useEffect(() => {
    const followers = readSoon(client);
    const close = openLiveChannel((event) => {
      const touched = new Set([...collectionsOf(event.resource).slice(1), 'activity']);
      void client.invalidateQueries({ predicate: (query) => touched.has(String(query.queryKey[0])) });
      markChanged(event.resource);
      followers.touch();
    });
    return () => {
      close();
      followers.stop();
    };
  }, [client]);
  return null;
}

/** What is derived from events follows them by a moment; many events at once are one reading. */
function readSoon(client: QueryClient) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    timer = undefined;
    void client.invalidateQueries({ predicate: (query) => derived.has(String(query.queryKey[0])) });
  };
  return {
    touch: () => {
      timer ??= setTimeout(read, afterMilliseconds);
    },
    stop: () => clearTimeout(timer),
  };
}
