import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDistricts } from '@shared/model/use-districts';
import { useUrlState } from '@shared/model/use-url-state';
import { Icon } from '@shared/ui/Icon';
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

interface Option {
  value: string;
  label: string;
}

/** Words and choices that narrow the board; each choice becomes a chip. */
export function BarrierFilters({ city }: { city: string }) {
  const { t } = useTranslation();
  const url = useUrlState();
  const { districts } = useDistricts(city);
  const codes = (values: readonly string[], group: string): Option[] =>
    values.map((value) => ({ value, label: t(`barriers.${group}.${value}`) }));
  return (
    <div className="nzd-filters">
      <WordsFilter key={url.get(filterKeys.query)} />
      {districts.length > 1 && (
        <ChoiceFilter
          filterKey={filterKeys.district}
          label={t('field.barriers.district')}
          options={districts.map((one) => ({ value: one.name, label: one.displayName }))}
        />
      )}
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
      <label htmlFor="barrier-words">{t('barriers.filter.wordsLabel')}</label>
      <span>
        <input
          id="barrier-words"
          type="search"
          className="form-control"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit" className="btn btn-primary btn-sm">
          <Icon name="it-search" colour="white" />
          <span className="visually-hidden">{t('barriers.filter.wordsLabel')}</span>
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
  return (
    <div className="nzd-filter">
      <label htmlFor={`barrier-filter-${filterKey}`}>{label}</label>
      <select
        id={`barrier-filter-${filterKey}`}
        className="form-select"
        value=""
        onChange={(event) => url.change({ [filterKey]: [...chosen, event.target.value] })}
      >
        <option value="">{chosen.length > 0 ? t('list.addFilter') : t('list.all')}</option>
        {options
          .filter((option) => !chosen.includes(option.value))
          .map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
      </select>
    </div>
  );
}
