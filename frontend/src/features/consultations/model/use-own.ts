import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';

/** What an organisation is called; its name while it is being read. */
export function useOrganisationName(name: string): string {
  const query = useCall(
    'organisations',
    OrganisationService.method.getOrganisation,
    { name },
    { enabled: name !== '' },
  );
  return query.data?.legalName ?? '';
}
