import { CityService } from '@shared/api/gen/nzd/stakeholders/v1/city_service_pb';
import { useCall } from '@shared/api/use-call';
import { lastPart } from '@shared/model/names';
import { programme } from './session';
import { useSession } from './SessionContext';
import { everyCity } from './use-city';

/** The cities a person can choose from: the own ones; for people of the programme every city. */
export function useCityChoices(): readonly string[] {
  const session = useSession();
  const tenants = session.signedIn ? session.tenants.map((tenant) => tenant.code) : [];
  const inProgramme = tenants.includes(programme);
  const all = useCall('cities', CityService.method.listCities, { pageSize: 200 }, { enabled: inProgramme });
  const own = tenants.filter((code) => code !== programme);
  const read = (all.data?.cities ?? [])
    .map((city) => lastPart(city.name))
    .filter((code) => code !== programme);
  const choices = [...new Set([...own, ...read])].sort();
  return inProgramme || own.length > 1 ? [everyCity, ...choices] : choices;
}
