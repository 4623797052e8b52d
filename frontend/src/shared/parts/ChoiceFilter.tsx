import { useTranslation } from 'react-i18next';
import { useUrlState } from '@shared/model/use-url-state';

interface ChoiceFilterProps {
  /** Under which word the choices stand in the address. */
  filterKey: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

/** Choices that narrow a list, one after the other; nothing where there is nothing to choose. */
export function ChoiceFilter({ filterKey, label, options }: ChoiceFilterProps) {
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
        <option value="">{chosen.length > 0 ? t('list.addFilter') : t('list.all')}</option>
        {free.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
