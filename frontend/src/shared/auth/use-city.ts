import { useParams } from 'react-router';
import { programme } from './session';
import { useSession } from './SessionContext';

/** The address part that stands for all cities that a person may read. */
export const everyCity = 'tutte';

/** The city of the address, else the person's first one. */
export function useCity(): string | undefined {
  const { city } = useParams();
  const session = useSession();
  if (city) return city;
  if (!session.signedIn) return undefined;
  const first = session.tenants[0]?.code;
  return first === programme ? everyCity : first;
}

/** The contract's resource name of the city in the address: cities/prato, or cities/- for all. */
export const cityName = (city: string): string => `cities/${city === everyCity ? '-' : city}`;
