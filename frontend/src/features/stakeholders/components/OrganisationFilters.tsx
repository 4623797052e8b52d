import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '@shared/model/use-url-state';
import { Icon } from '@shared/ui/Icon';
import { sizeClasses, sizeCode, typeCode, types } from '../model/organisation';
import { useDistricts } from '@shared/model/use-districts';
import { filterKeys } from '../model/use-organisation-filter';

interface Option {
  value: string;
  label: string;
}

/** Words and choices that narrow the registry; each choice becomes a chip. */
export function OrganisationFilters({ city }: { city: string }) {
  const { t } = useTranslation();
  const url = useUrlState();
  const { districts, municipalities } = useDistricts(city);
  const municipalityOptions = [...municipalities].map(([value, label]) => ({ value, label }));
  municipalityOptions.sort((a, b) => a.label.localeCompare(b.label));
  return (
    <div className="nzd-filters">
      <WordsFilter key={url.get(filterKeys.query)} />
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

function WordsFilter() {
  const { t } = useTranslation();
  const url = useUrlState();
  const [words, setWords] = useState(url.get(filterKeys.query));
  const search = (event: FormEvent) => {
    event.preventDefault();
    url.change({ [filterKeys.query]: words.trim() });
  };
  return (
    <form className="nzd-filter-words" onSubmit={search}>
      <label htmlFor="filter-words">{t('organisation.filter.wordsLabel')}</label>
      <span>
        <input
          id="filter-words"
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit" className="nzd-icon-button">
          <Icon name="it-search" colour="primary" />
          <span className="visually-hidden">{t('frame.searchSubmit')}</span>
        </button>
      </span>
    </form>
  );
}

function ChoiceFilter({
  filterKey,
  label,
  options,
}: {
  filterKey: string;
  label: string;
  options: readonly Option[];
}) {
  const { t } = useTranslation();
  const url = useUrlState();
  const chosen = url.getAll(filterKey);
  const free = options.filter((option) => !chosen.includes(option.value));
  if (options.length < 2) return null;
  return (
    <label className="nzd-filter">
      {label}
      <select
        value=""
        disabled={free.length === 0}
        onChange={(event) => url.change({ [filterKey]: [...chosen, event.target.value] })}
      >
        <option value="">{t('list.addFilter')}</option>
        {free.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
