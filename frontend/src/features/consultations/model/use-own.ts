import { MembershipService } from '@shared/api/gen/nzd/stakeholders/v1/membership_service_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';

/** The organisations that the person acts for in a city. */
export function useOwnOrganisations(city: string) {
  const isFirm = useRoles(city).includes('firm');
  const standing = useCall('memberships', MembershipService.method.getOwnStanding, {}, { enabled: isFirm });
  const names = standing.data?.tenants.find((tenant) => tenant.tenant === city)?.organisations ?? [];
  return { isPending: isFirm && standing.isPending, error: standing.error, names };
}

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
