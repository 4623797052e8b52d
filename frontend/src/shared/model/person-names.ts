import { useQueries } from '@tanstack/react-query';
import { call } from '@shared/api/call';
import type { GetNamesResponse_PersonName } from '@shared/api/gen/nzd/stakeholders/v1/person_service_pb';
import { PersonService } from '@shared/api/gen/nzd/stakeholders/v1/person_service_pb';

type Name = GetNamesResponse_PersonName | null;

/** So many fit into an address. */
const most = 50;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
let waiting = new Map<string, { resolve: (name: Name) => void; reject: (error: unknown) => void }[]>();

/** Whether a text is the id of an account. */
export const isSubject = (text: string): boolean => uuid.test(text);

async function ask(asked: typeof waiting): Promise<void> {
  const subjects = [...asked.keys()];
  try {
    const found = new Map<string, Name>();
    for (let at = 0; at < subjects.length; at += most) {
      const answer = await call(PersonService.method.getNames, { subjects: subjects.slice(at, at + most) });
      for (const name of answer.names)
        if (!found.get(name.subject) || !name.erased) found.set(name.subject, name);
    }
    for (const [subject, those] of asked)
      for (const { resolve } of those) resolve(found.get(subject) ?? null);
  } catch (error) {
    for (const those of asked.values()) for (const { reject } of those) reject(error);
  }
}

/** One person's name; all that are asked for at the same time are read in one call. */
function nameOf(subject: string): Promise<Name> {
  return new Promise((resolve, reject) => {
    if (waiting.size === 0)
      setTimeout(() => {
        const asked = waiting;
        waiting = new Map();
        void ask(asked);
      }, 5);
    waiting.set(subject, [...(waiting.get(subject) ?? []), { resolve, reject }]);
  });
}

const stillAsked = { name: '…', erased: false };

/** The names of those persons whom the reader may know, by subject id; dots while they are being read. */
export function usePersonNames(
  subjects: readonly string[],
): ReadonlyMap<string, { name: string; erased: boolean }> {
  const unique = [...new Set(subjects.filter(isSubject))];
  return useQueries({
    queries: unique.map((subject) => ({
      queryKey: ['people', 'name', subject],
      queryFn: () => nameOf(subject),
      staleTime: 300_000,
      retry: false,
    })),
    combine: (results) =>
      new Map(
        results.flatMap(({ data, isPending }, at) => {
          if (isPending) return [[unique[at] ?? '', stillAsked] as const];
          return data ? [[data.subject, { name: data.displayName, erased: data.erased }] as const] : [];
        }),
      ),
  });
}
