import { useQueries } from '@tanstack/react-query';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { callOptions } from '@shared/api/use-call';

/** What organisations are called, by resource name, as far as the reader may know them. */
export function useOrganisationTitles(names: readonly string[]): ReadonlyMap<string, string> {
  return useQueries({
    queries: [...new Set(names)].map((name) =>
      callOptions('organisations', OrganisationService.method.getOrganisation, { name }),
    ),
    combine: (results) =>
      new Map(results.flatMap(({ data }) => (data ? [[data.name, data.legalName] as const] : []))),
  });
}
