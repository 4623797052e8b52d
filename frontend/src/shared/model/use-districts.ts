import { DistrictService } from '@shared/api/gen/nzd/stakeholders/v1/district_service_pb';
import { useCall } from '@shared/api/use-call';
import { cityName } from '@shared/auth/use-city';

/** The districts of the city in the address, with the names of their municipalities. */
export function useDistricts(city: string) {
  const query = useCall('districts', DistrictService.method.listDistricts, {
    parent: cityName(city),
    pageSize: 200,
  });
  const districts = query.data?.districts ?? [];
  const municipalities = new Map(
    districts.flatMap((district) =>
      district.municipalities.map((one) => [one.istatCode, one.displayName] as const),
    ),
  );
  const names = new Map(districts.map((district) => [district.name, district.displayName]));
  return {
    query,
    districts,
    /** Titles of the districts by resource name. */
    names,
    municipalities,
    districtLabel: (name: string) => names.get(name) ?? name,
    municipalityLabel: (code: string) => municipalities.get(code) ?? code,
  };
}
