import { programme } from '@shared/auth/session';
import { useSession } from '@shared/auth/SessionContext';
import { cityOf } from '@shared/model/names';

const linkers = new Set(['city-coordinator', 'cdtt-member', 'data-steward', 'evaluator', 'authority']);

export interface LinkRights {
  /** Cities in which the person may say links of objects; every city for the programme's coordinator. */
  cities: readonly string[];
  everywhere: boolean;
  /** Whether links of this very object may be said. */
  own: boolean;
  any: boolean;
  /** Whether a link that a person made in a city may be taken away. */
  mayRemove: (link: string) => boolean;
}

/** What the person may link, by the roles that the contract asks for; the service decides again. */
export function useLinkRights(resource: string): LinkRights {
  const session = useSession();
  const tenants = session.signedIn ? session.tenants : [];
  const cities = tenants
    .filter((tenant) => tenant.roles.some((role) => linkers.has(role)))
    .map((tenant) => tenant.code);
  const everywhere = tenants.some(
    (tenant) => tenant.code === programme && tenant.roles.includes('programme-coordinator'),
  );
  const may = (name: string) => everywhere || cities.includes(cityOf(name));
  return {
    cities,
    everywhere,
    own: may(resource),
    any: everywhere || cities.length > 0,
    mayRemove: may,
  };
}
