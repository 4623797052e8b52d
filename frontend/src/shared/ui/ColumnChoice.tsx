import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';

interface ColumnChoiceProps {
  columns: readonly { key: string; header: string; always?: boolean | undefined }[];
  hidden: readonly string[];
  onChange: (hidden: readonly string[]) => void;
}

/** Which columns a table shows. */
export function ColumnChoice({ columns, hidden, onChange }: ColumnChoiceProps) {
  const { t } = useTranslation();
  return (
    <details className="nzd-columns">
      <summary>
        <Icon name="it-settings" size="xs" /> {t('list.columns')}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{t('list.columns')}</legend>
        {columns
          .filter((column) => !column.always)
          .map((column) => (
            <label key={column.key}>
              <input
                type="checkbox"
                checked={!hidden.includes(column.key)}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? hidden.filter((key) => key !== column.key)
                      : [...hidden, column.key],
                  )
                }
              />
              {column.header}
            </label>
          ))}
      </fieldset>
    </details>
  );
}
