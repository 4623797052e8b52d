import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { FactorService } from '@shared/api/gen/nzd/indicators/v1/factor_service_pb';
import { InterventionService } from '@shared/api/gen/nzd/indicators/v1/intervention_service_pb';
import { useAll } from '@shared/api/use-all';
import { unitLabel } from '@shared/format/unit';
import type { Option } from '@shared/parts/fields';

const pageSize = 200;
const labelIn = (options: readonly Option[]) => (value: string) =>
  options.find((option) => option.value === value)?.label ?? '…';

/** What a scenario of a district can be made of: its interventions and the factors of the library. */
export function useChoices(city: string, district: string) {
  const { t } = useTranslation();
  const parent = `cities/${city}`;
  const planned = useAll('interventions', [city, district], (pageToken, signal) =>
    call(InterventionService.method.listInterventions, { parent, district, pageSize, pageToken }, signal),
  );
  const library = useAll('factors', [], (pageToken, signal) =>
    call(FactorService.method.listFactors, { parent: 'cities/programme', pageSize, pageToken }, signal),
  );
  const interventions: readonly Option[] = (planned.data ?? [])
    .flatMap((page) => page.interventions)
    .map((one) => ({ value: one.name, label: one.title }));
  const factors: readonly Option[] = (library.data ?? [])
    .flatMap((page) => page.factors)
    .map((one) => ({
      value: one.name,
      label: `${one.subject}: ${one.document}, ${one.series} (${unitLabel(t, one.unit)})`,
    }));
  return {
    interventions,
    factors,
    interventionLabel: labelIn(interventions),
    factorLabel: labelIn(factors),
    error: planned.error ?? library.error,
  };
}
