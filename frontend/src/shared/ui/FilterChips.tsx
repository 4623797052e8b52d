import { Chip, ChipLabel } from 'design-react-kit';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';

export interface ActiveFilter {
  key: string;
  label: string;
  onRemove: () => void;
}

/** The filters in force, each one removable; nothing when there are none. */
export function FilterChips({ filters, onClear }: { filters: readonly ActiveFilter[]; onClear: () => void }) {
  const { t } = useTranslation();
  if (filters.length === 0) return null;
  return (
    <ul className="nzd-chips" aria-label={t('list.activeFilters')}>
      {filters.map((filter) => (
        <li key={filter.key}>
          <Chip color="primary">
            <ChipLabel tag="span">{filter.label}</ChipLabel>
            <button type="button" onClick={filter.onRemove}>
              <Icon name="it-close" size="xs" />
              <span className="visually-hidden">{t('list.removeFilter', { filter: filter.label })}</span>
            </button>
          </Chip>
        </li>
      ))}
      <li>
        <button type="button" className="nzd-link-button" onClick={onClear}>
          {t('list.clearFilters')}
        </button>
      </li>
    </ul>
  );
}
