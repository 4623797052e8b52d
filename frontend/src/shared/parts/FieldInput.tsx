import { useTranslation } from 'react-i18next';
import { FormField } from '@shared/ui/FormField';
import type { AskedField } from '@shared/model/asked-fields';

const types: Partial<Record<AskedField['kind'], string>> = { date: 'date', moment: 'datetime-local' };

interface FieldInputProps {
  id: string;
  field: AskedField;
  /** Group of the labels' texts. */
  texts: string;
  value: string;
  error?: string | undefined;
  help?: string | undefined;
  onChange: (value: string) => void;
}

/** One field of a dialog or form, with its label and error. */
export function FieldInput({ id, field, texts, value, error, help, onChange }: FieldInputProps) {
  const { t } = useTranslation();
  const label = t(`${texts}.${field.key}`);
  if (field.kind === 'check')
    return (
      <div className="nzd-check">
        <input
          id={id}
          type="checkbox"
          checked={value === 'yes'}
          onChange={(event) => onChange(event.target.checked ? 'yes' : '')}
        />
        <label htmlFor={id}>{label}</label>
      </div>
    );
  return (
    <FormField
      id={id}
      label={label}
      error={error}
      help={help}
      required={(field.required ?? false) && !field.unless}
    >
      {(control) => {
        if (field.kind === 'select')
          return (
            <select
              {...control}
              className="form-select"
              value={value}
              onChange={(event) => onChange(event.target.value)}
            >
              <option value="">{t('form.choose')}</option>
              {(field.options ?? []).map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          );
        if (field.kind === 'area')
          return (
            <textarea
              {...control}
              className="form-control"
              rows={3}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          );
        return (
          <input
            {...control}
            type={types[field.kind] ?? 'text'}
            {...(field.kind === 'number' && { inputMode: 'decimal' as const })}
            className="form-control"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        );
      }}
    </FormField>
  );
}
