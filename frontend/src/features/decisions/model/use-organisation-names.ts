import { useQueries } from '@tanstack/react-query';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { callOptions } from '@shared/api/use-call';
import { lastPart } from '@shared/model/names';

/** The names of organisations; one that may not be read is called by the end of its id. */
export function useOrganisationNames(names: readonly string[]): (name: string) => string {
  const wanted = [...new Set(names)].filter(Boolean);
  const found = useQueries({
    queries: wanted.map((name) => ({
      ...callOptions('organisations', OrganisationService.method.getOrganisation, { name }),
      retry: false,
      staleTime: 300_000,
    })),
  });
  const byName = new Map(wanted.map((name, index) => [name, found[index]?.data?.legalName]));
  return (name) => byName.get(name) ?? `…${lastPart(name).slice(-4)}`;
}
