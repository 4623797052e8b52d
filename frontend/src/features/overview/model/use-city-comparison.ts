import { Normalisation } from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import { ComparisonService } from '@shared/api/gen/nzd/indicators/v1/comparison_service_pb';
import { useCall } from '@shared/api/use-call';
import { useDistricts } from '@shared/model/use-districts';

/** Every indicator of the city's districts with its path. */
export function useCityComparison(city: string) {
  const { districts } = useDistricts(city);
  return useCall(
    'series',
    ComparisonService.method.compareDistricts,
    { normalisation: Normalisation.NONE, districts: districts.map((district) => district.name) },
    { enabled: districts.length > 0 },
  );
}
