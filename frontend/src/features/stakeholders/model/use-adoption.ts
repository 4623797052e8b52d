import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@shared/api/call';
import type { PublicCount } from '@shared/api/gen/nzd/stakeholders/v1/public_count_pb';
import { PublicCountService } from '@shared/api/gen/nzd/stakeholders/v1/public_count_service_pb';

const marked = (count: PublicCount, adopted: boolean) =>
  call(PublicCountService.method.updatePublicCount, {
    publicCount: { ...count, adopted },
    updateMask: { paths: ['adopted'] },
  });

/** What is adopted now in place of a statement: of the same district, subject and perimeter. */
export const rivalOf = (count: PublicCount, all: readonly PublicCount[]): PublicCount | undefined =>
  all.find(
    (other) =>
      other.adopted &&
      other.name !== count.name &&
      other.district === count.district &&
      other.subject === count.subject &&
      other.perimeter === count.perimeter,
  );

/** Marks the statement a district works with, withdraws the mark, deletes a statement. */
export function useAdoption(all: readonly PublicCount[]) {
  const client = useQueryClient();
  const [failure, setFailure] = useState<unknown>();
  const attempt = async (steps: () => Promise<unknown>) => {
    setFailure(undefined);
    try {
      await steps();
    } catch (error) {
      setFailure(error);
    }
    await client.invalidateQueries({ queryKey: ['publicCounts'] });
    await client.invalidateQueries({ queryKey: ['activity'] });
  };
  return {
    failure,
    adopt: (count: PublicCount) =>
      attempt(async () => {
        const rival = rivalOf(count, all);
        if (rival) await marked(rival, false);
        await marked(count, true);
      }),
    withdraw: (count: PublicCount) => attempt(() => marked(count, false)),
    remove: (count: PublicCount) =>
      attempt(() =>
        call(PublicCountService.method.deletePublicCount, { name: count.name, etag: count.etag }),
      ),
  };
}
