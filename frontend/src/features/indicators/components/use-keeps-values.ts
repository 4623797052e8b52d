import { useProgrammeRoles, useRoles } from '@shared/auth/SessionContext';
import { everyCity } from '@shared/auth/use-city';
import { entersForCity } from '../model/data-entry';

/** Whether the person follows the recalculations of a city, or of the catalogue of all cities. */
export function useKeepsValues(city: string): boolean {
  const own = useRoles(city);
  const programme = useProgrammeRoles();
  return entersForCity(city === everyCity ? programme : own);
}
