import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '@shared/model/use-url-state';
import { Icon } from '@shared/ui/Icon';

interface WordsFilterProps {
  /** Under which word the searched words stand in the address. */
  filterKey: string;
  label: string;
}

/** Words that narrow a list, searched when they are sent. */
export function WordsFilter({ filterKey, label }: WordsFilterProps) {
  const url = useUrlState();
  return <Words key={url.get(filterKey)} filterKey={filterKey} label={label} />;
}

function Words({ filterKey, label }: WordsFilterProps) {
  const { t } = useTranslation();
  const id = useId();
  const url = useUrlState();
  const [words, setWords] = useState(url.get(filterKey));
  const search = (event: FormEvent) => {
    event.preventDefault();
    url.change({ [filterKey]: words.trim() });
  };
  return (
    <form className="nzd-filter-words" onSubmit={search}>
      <label htmlFor={id}>{label}</label>
      <span>
        <input id={id} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        <button type="submit" className="nzd-icon-button">
          <Icon name="it-search" colour="primary" />
          <span className="visually-hidden">{t('frame.searchSubmit')}</span>
        </button>
      </span>
    </form>
  );
}
