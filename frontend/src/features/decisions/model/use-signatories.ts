import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useActingFor } from '@shared/auth/acting-for';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName } from '@shared/auth/use-city';

export interface Signatory {
  value: string;
  label: string;
}

const shown = 50;

/**
 * Who may sign a commitment: for those of the city the organisations that some words find, for those who act for firms
 * these alone.
 */
export function useSignatories(
  city: string,
  words: string,
  chosen: string,
): { mayChoose: boolean; own: string; all: readonly Signatory[]; more: boolean } {
  const mayChoose = useRoles(city).includes('city-coordinator');
  const acting = useActingFor(city);
  const found = useCall(
    'organisations',
    OrganisationService.method.listOrganisations,
    {
      parent: cityName(city),
      pageSize: shown,
      orderBy: 'legal_name',
      filter: { query: words.trim() },
    },
    { enabled: mayChoose, keep: true },
  );
  const now = useCall(
    'organisations',
    OrganisationService.method.getOrganisation,
    { name: chosen },
    { enabled: mayChoose && chosen !== '' },
  );
  const own = acting.organisations.map((one) => ({ value: one.name, label: one.title }));
  const listed = (found.data?.organisations ?? []).map((one) => ({ value: one.name, label: one.legalName }));
  const isListed = listed.some((one) => one.value === chosen);
  const before = now.data && !isListed ? [{ value: chosen, label: now.data.legalName }] : [];
  return {
    mayChoose,
    own: acting.acting?.name ?? '',
    all: mayChoose ? [...before, ...listed] : own,
    more: mayChoose && (found.data?.nextPageToken ?? '') !== '',
  };
}
