import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '@shared/parts/ChoiceFilter';
import { WordsFilter } from '@shared/parts/WordsFilter';
import { sizeClasses, sizeCode, typeCode, types } from '../model/organisation';
import { useDistricts } from '@shared/model/use-districts';
import { filterKeys } from '../model/use-organisation-filter';

/** Words and choices that narrow the registry; each choice becomes a chip. */
export function OrganisationFilters({ city }: { city: string }) {
  const { t } = useTranslation();
  const { districts, municipalities } = useDistricts(city);
  const municipalityOptions = [...municipalities].map(([value, label]) => ({ value, label }));
  municipalityOptions.sort((a, b) => a.label.localeCompare(b.label));
  return (
    <div className="nzd-filters">
      <WordsFilter filterKey={filterKeys.query} label={t('organisation.filter.wordsLabel')} />
      <ChoiceFilter
        filterKey={filterKeys.district}
        label={t('field.organisations.district')}
        options={districts.map((district) => ({ value: district.name, label: district.displayName }))}
      />
      <ChoiceFilter
        filterKey={filterKeys.municipality}
        label={t('field.organisations.municipality')}
        options={municipalityOptions}
      />
      <ChoiceFilter
        filterKey={filterKeys.size}
        label={t('field.organisations.sizeClass')}
        options={sizeClasses.map((size) => ({ value: sizeCode(size), label: t(`size.${sizeCode(size)}`) }))}
      />
      <ChoiceFilter
        filterKey={filterKeys.type}
        label={t('field.organisations.type')}
        options={types.map((type) => ({
          value: typeCode(type),
          label: t(`organisationType.${typeCode(type)}`),
        }))}
      />
    </div>
  );
}
