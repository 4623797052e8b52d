import { useQueries } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Mandate_Power } from '@shared/api/gen/nzd/stakeholders/v1/mandate_pb';
import { MembershipService } from '@shared/api/gen/nzd/stakeholders/v1/membership_service_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { callOptions, useCall } from '@shared/api/use-call';
import { useRoles } from './SessionContext';

export interface OwnOrganisation {
  name: string;
  title: string;
  maySign: boolean;
  mayVote: boolean;
  mayEnterData: boolean;
}

const key = (city: string) => `nzd-acting-for-${city}`;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Remembers for whom the person acts, in this tab. */
export function actFor(city: string, organisation: string): void {
  sessionStorage.setItem(key(city), organisation);
  listeners.forEach((listener) => listener());
}

/** For which organisations of a city the person acts, and for which one now: the chosen one, else the first. */
export function useActingFor(city: string): {
  pending: boolean;
  organisations: readonly OwnOrganisation[];
  acting: OwnOrganisation | undefined;
} {
  const isFirm = useRoles(city).includes('firm');
  const standing = useCall('memberships', MembershipService.method.getOwnStanding, {}, { enabled: isFirm });
  const own = standing.data?.tenants.find((tenant) => tenant.tenant === city);
  const titles = useQueries({
    queries: (own?.organisations ?? []).map((name) =>
      callOptions('organisations', OrganisationService.method.getOrganisation, { name }),
    ),
  });
  const chosen = useSyncExternalStore(subscribe, () => sessionStorage.getItem(key(city)));
  const organisations = (own?.organisations ?? []).map((name, place) => {
    const powers = own?.mandates.find((given) => given.organisation === name)?.powers ?? [];
    return {
      name,
      title: titles[place]?.data?.legalName ?? '…',
      maySign: powers.includes(Mandate_Power.SIGN),
      mayVote: powers.includes(Mandate_Power.VOTE),
      mayEnterData: powers.includes(Mandate_Power.ENTER_DATA),
    };
  });
  return {
    pending: isFirm && standing.isPending,
    organisations,
    acting: organisations.find((one) => one.name === chosen) ?? organisations[0],
  };
}
