import { useTranslation } from 'react-i18next';
import type { Key } from '@shared/model/edit';
import { sourceLine, type SourceValues } from '@shared/model/source-values';
import { useDistricts } from '@shared/model/use-districts';
import type { InterventionValues } from './intervention-form';
import type { ScenarioValues } from './scenario-form';
import { useChoices } from './use-choices';

const sourcesLine = (sources: readonly SourceValues[]) => sources.map(sourceLine).join('; ');

/** The fields of a scenario in words, to compare two versions. */
export function useScenarioWords(city: string, district: string) {
  const { t } = useTranslation();
  const { districtLabel } = useDistricts(city);
  const { interventionLabel, factorLabel } = useChoices(city, district);
  return (key: Key<ScenarioValues>, values: ScenarioValues): string => {
    switch (key) {
      case 'district':
        return districtLabel(values.district);
      case 'kind':
        return values.kind && t(`scenarios.kind.${values.kind}`);
      case 'visibility':
        return values.visibility && t(`visibility.${values.visibility}`);
      case 'creditsExports':
        return t(values.creditsExports ? 'history.yes' : 'history.no');
      case 'exportFactor':
        return values.exportFactor && factorLabel(values.exportFactor);
      case 'interventions':
        return values.interventions
          .map((row) => [interventionLabel(row.intervention), row.startYear].filter(Boolean).join(', '))
          .join('; ');
      case 'factors':
        return values.factors
          .map((row) =>
            [
              row.carrier && t(`interventions.carrier.${row.carrier}`),
              row.factor && factorLabel(row.factor),
              row.kwhPerUnit,
            ]
              .filter(Boolean)
              .join(', '),
          )
          .join('; ');
      case 'sources':
        return sourcesLine(values.sources);
      default:
        return values[key];
    }
  };
}

/** The fields of an intervention in words, to compare two versions. */
export function useInterventionWords(city: string) {
  const { t } = useTranslation();
  const { districtLabel } = useDistricts(city);
  return (key: Key<InterventionValues>, values: InterventionValues): string => {
    switch (key) {
      case 'district':
        return districtLabel(values.district);
      case 'visibility':
        return values.visibility && t(`visibility.${values.visibility}`);
      case 'heatSource':
        return values.heatSource && t(`interventions.heat.${values.heatSource}`);
      case 'uses':
        return values.uses
          .map((row) => `${row.use && t(`interventions.use.${row.use}`)} ${row.areaM2} m²`)
          .join('; ');
      case 'carriers':
        return values.carriers
          .map(
            (row) =>
              `${row.carrier && t(`interventions.carrier.${row.carrier}`)}: ${row.baseline || '–'} → ${row.project || '–'}`,
          )
          .join('; ');
      case 'sources':
        return sourcesLine(values.sources);
      default:
        return values[key];
    }
  };
}
