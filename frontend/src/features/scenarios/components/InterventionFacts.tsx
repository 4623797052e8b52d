import { useTranslation } from 'react-i18next';
import { Source_Mark } from '@shared/api/gen/nzd/common/v1/source_pb';
import {
  Intervention_Carrier,
  Intervention_EnergyClass,
  Intervention_HeatSource,
  Intervention_Use,
  type Intervention,
} from '@shared/api/gen/nzd/indicators/v1/intervention_pb';
import { formatNumber } from '@shared/format/format';
import { useDistricts } from '@shared/model/use-districts';
import { cityOf } from '@shared/model/names';
import { yearText } from '../model/intervention-form';

/** What is known of an intervention; what is not says so. */
export function InterventionFacts({ one }: { one: Intervention }) {
  const { t } = useTranslation();
  const { districtLabel } = useDistricts(cityOf(one.name));
  const number = (text: string) => (text === '' ? t('interventions.notKnown') : formatNumber(text));
  const word = (text: string) => (text === '' ? t('interventions.notKnown') : text);
  const facts: readonly (readonly [string, string])[] = [
    ['district', districtLabel(one.district)],
    ['plot', word(one.plot)],
    ['plotAreaM2', number(one.plotAreaM2)],
    ['footprintM2', number(one.footprintM2)],
    ['permeableBeforeM2', number(one.permeableBeforeM2)],
    ['permeableAreaM2', number(one.permeableAreaM2)],
    ['rie', number(one.rie)],
    ['trees', one.trees === undefined ? t('interventions.notKnown') : formatNumber(String(one.trees))],
    ['energyClass', one.energyClass === 0 ? word('') : Intervention_EnergyClass[one.energyClass]],
    [
      'heatSource',
      one.heatSource === 0 ? word('') : t(`interventions.heat.${Intervention_HeatSource[one.heatSource]}`),
    ],
    ['pvKwp', number(one.pvKwp)],
    ['pvSelfConsumedKwh', number(one.pvSelfConsumedKwh)],
    ['pvExportedKwh', number(one.pvExportedKwh)],
    ['mobility', word(one.mobility)],
    ['startYear', word(yearText(one.startYear))],
    ['lifeYears', word(yearText(one.lifeYears))],
    ['costEur', number(one.costEur)],
    ['yearlyCostEur', number(one.yearlyCostEur)],
    ['yearlySavingEur', number(one.yearlySavingEur)],
  ];
  return (
    <section className="nzd-section" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('interventions.facts')}</h2>
      <dl className="nzd-facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`field.interventions.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {one.uses.map((row) => (
          <div key={row.use}>
            <dt>{t(`interventions.use.${Intervention_Use[row.use]}`)}</dt>
            <dd>{number(row.areaM2)} m²</dd>
          </div>
        ))}
        {one.carriers.map((row) => (
          <div key={row.carrier}>
            <dt>{t(`interventions.carrier.${Intervention_Carrier[row.carrier]}`)}</dt>
            <dd>{t('interventions.fromTo', { from: number(row.baseline), to: number(row.project) })}</dd>
          </div>
        ))}
      </dl>
      <ul>
        {one.sources.map((source) => (
          <li key={source.title}>
            {source.title} ({t(`mark.${Source_Mark[source.mark]}.word`)})
          </li>
        ))}
      </ul>
    </section>
  );
}
