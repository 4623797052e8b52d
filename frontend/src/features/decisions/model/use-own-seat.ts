import { MembershipService } from '@shared/api/gen/nzd/stakeholders/v1/membership_service_pb';
import type { Standing_SeatInForce } from '@shared/api/gen/nzd/stakeholders/v1/membership_pb';
import { useCall } from '@shared/api/use-call';
import { useSession } from '@shared/auth/SessionContext';

/** The voting seat of a team that the person holds or deputises for. */
export function useOwnSeat(team: string): Standing_SeatInForce | undefined {
  const session = useSession();
  const standing = useCall(
    'memberships',
    MembershipService.method.getOwnStanding,
    {},
    { enabled: session.signedIn },
  );
  return standing.data?.tenants
    .flatMap((tenant) => tenant.seats)
    .find((seat) => seat.team === team && seat.voting);
}
