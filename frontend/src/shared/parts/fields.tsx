import { useController, type FieldValues, type Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '@shared/ui/FormField';
import { fieldId, textOf } from './form-keys';
import type { ContractForm } from './use-contract-form';

interface FieldProps<V extends FieldValues> {
  form: ContractForm<V>;
  name: Path<V>;
  required?: boolean;
  help?: string;
}

function useField<V extends FieldValues>({ form, name, required = false, help }: FieldProps<V>) {
  const { t } = useTranslation();
  const [group, field] = textOf(form.collection, name);
  return {
    id: fieldId(form.collection, name),
    label: t(`field.${group}.${field}`),
    error: form.errors[name],
    help,
    required,
  };
}

/** A line of text, or several. */
export function TextField<V extends FieldValues>(
  props: FieldProps<V> & { numeric?: boolean; lines?: number },
) {
  const { form, name, numeric = false, lines = 1 } = props;
  return (
    <FormField {...useField(props)}>
      {(control) =>
        lines > 1 ? (
          <textarea {...control} {...form.form.register(name)} className="form-control" rows={lines} />
        ) : (
          <input
            {...control}
            {...form.form.register(name)}
            className="form-control"
            {...(numeric && { inputMode: 'decimal' as const })}
          />
        )
      }
    </FormField>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** One of several. */
export function ChoiceField<V extends FieldValues>(
  props: FieldProps<V> & { options: readonly Option[]; empty?: string },
) {
  const { t } = useTranslation();
  const { form, name, options, empty } = props;
  const { field } = useController({ control: form.form.control, name });
  const value = String(field.value ?? '');
  const isListed = value === '' || options.some((option) => option.value === value);
  return (
    <FormField {...useField(props)}>
      {(control) => (
        <select {...control} {...field} value={value} className="form-select">
          <option value="">{empty ?? t('form.choose')}</option>
          {/* What is chosen stays chosen while the list is still being read. */}
          {!isListed && <option value={value}>…</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}

/** Yes or no, with a sentence of its own where the field's name does not say what a tick means. */
export function CheckField<V extends FieldValues>(props: FieldProps<V> & { sentence?: string }) {
  const { form, name, sentence } = props;
  const { id, label } = useField(props);
  return (
    <label className="nzd-check" htmlFor={id}>
      <input type="checkbox" id={id} {...form.form.register(name)} /> {sentence ?? label}
    </label>
  );
}
