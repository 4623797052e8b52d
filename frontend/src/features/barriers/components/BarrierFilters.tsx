import { useTranslation } from 'react-i18next';
import { useDistricts } from '@shared/model/use-districts';
import { ChoiceFilter } from '@shared/parts/ChoiceFilter';
import { WordsFilter } from '@shared/parts/WordsFilter';
import {
  barrierClasses,
  classCode,
  dimensionCode,
  dimensions,
  governanceLevels,
  levelCode,
  polarities,
  polarityCode,
  states,
} from '../model/barrier';
import { filterKeys } from '../model/use-barrier-filter';

/** Words and choices that narrow the board; each choice becomes a chip. */
export function BarrierFilters({ city }: { city: string }) {
  const { t } = useTranslation();
  const { districts } = useDistricts(city);
  const codes = (values: readonly string[], group: string) =>
    values.map((value) => ({ value, label: t(`barriers.${group}.${value}`) }));
  return (
    <div className="nzd-filters">
      <WordsFilter filterKey={filterKeys.query} label={t('barriers.filter.wordsLabel')} />
      <ChoiceFilter
        filterKey={filterKeys.district}
        label={t('field.barriers.district')}
        options={districts.map((one) => ({ value: one.name, label: one.displayName }))}
      />
      <ChoiceFilter
        filterKey={filterKeys.dimension}
        label={t('field.barriers.dimension')}
        options={codes(dimensions.map(dimensionCode), 'dimension')}
      />
      <ChoiceFilter
        filterKey={filterKeys.polarity}
        label={t('field.barriers.polarity')}
        options={codes(polarities.map(polarityCode), 'polarity')}
      />
      <ChoiceFilter
        filterKey={filterKeys.level}
        label={t('field.barriers.governanceLevel')}
        options={codes(governanceLevels.map(levelCode), 'level')}
      />
      <ChoiceFilter
        filterKey={filterKeys.barrierClass}
        label={t('field.barriers.barrierClass')}
        options={codes(barrierClasses.map(classCode), 'class')}
      />
      <ChoiceFilter
        filterKey={filterKeys.state}
        label={t('field.barriers.state')}
        options={codes(states, 'state')}
      />
    </div>
  );
}
