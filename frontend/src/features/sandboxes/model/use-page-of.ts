import { everyCity } from '@shared/auth/use-city';
import { useCityChoices } from '@shared/auth/use-city-choices';
import { cityOf, pageOf } from '@shared/model/names';

/** Where a resource is shown to this person; undefined where its city's pages are closed to them. */
export function usePageOf(): (name: string) => string | undefined {
  const choices = useCityChoices();
  return (name) => (choices.includes(everyCity) || choices.includes(cityOf(name)) ? pageOf(name) : undefined);
}
