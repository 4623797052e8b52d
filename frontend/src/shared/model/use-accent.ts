import { CityService } from '@shared/api/gen/nzd/stakeholders/v1/city_service_pb';
import { useCall } from '@shared/api/use-call';
import { programme } from '@shared/auth/session';
import { lastPart } from './names';

const accents = 6;

/** The cities of the programme by code, with the names people write. */
export function useCities() {
  const query = useCall('cities', CityService.method.listCities, { pageSize: 200 });
  const cities = (query.data?.cities ?? [])
    .map((city) => ({ code: lastPart(city.name), title: city.displayName, region: city.region }))
    .filter((city) => city.code !== programme)
    .sort((a, b) => a.code.localeCompare(b.code));
  return { query, cities };
}

/** The accent of a city, by its place among all. */
export function useAccent(): (city: string) => string {
  const { cities } = useCities();
  return (city) => {
    const place = cities.findIndex((one) => one.code === city);
    return place < 0 ? '' : `nzd-accent-${String(place % accents)}`;
  };
}
