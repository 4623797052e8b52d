import { IndicatorService } from '@shared/api/gen/nzd/indicators/v1/indicator_service_pb';
import { useCall } from '@shared/api/use-call';
import { localized } from './localized';
import { lastPart } from './names';

/** The indicators of the programme, by name. */
export function useIndicators() {
  const query = useCall('indicators', IndicatorService.method.listIndicators, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  const indicators = query.data?.indicators ?? [];
  const byName = new Map(indicators.map((one) => [one.name, one] as const));
  return {
    indicators,
    label: (name: string) =>
      localized(byName.get(name)?.displayName?.text) || (query.isPending ? '…' : lastPart(name)),
    unit: (name: string) => byName.get(name)?.unit ?? '',
  };
}
