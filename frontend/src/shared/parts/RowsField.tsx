import type { ReactNode } from 'react';
import { useFieldArray, type ArrayPath, type FieldArray, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Icon } from '@shared/ui/Icon';
import { fieldId } from './form-keys';
import type { ContractForm } from './use-contract-form';

interface RowsFieldProps<V extends FieldValues, N extends ArrayPath<V>> {
  form: ContractForm<V>;
  name: N;
  legend: string;
  addLabel: string;
  /** A row as it is when it is added. */
  fresh: FieldArray<V, N>;
  children: (index: number) => ReactNode;
}

/** Rows of the same fields: add one, take one away. */
export function RowsField<V extends FieldValues, N extends ArrayPath<V>>({
  form,
  name,
  legend,
  addLabel,
  fresh,
  children,
}: RowsFieldProps<V, N>) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control: form.form.control, name });
  return (
    <fieldset id={fieldId(form.collection, name)} tabIndex={-1} className="nzd-rows">
      <legend>{legend}</legend>
      {form.errors[name] && <p className="nzd-field-error">{form.errors[name]}</p>}
      <ol>
        {fields.map((field, index) => (
          <li key={field.id}>
            <div className="nzd-form-grid">{children(index)}</div>
            <button type="button" className="nzd-link-button" onClick={() => remove(index)}>
              <Icon name="it-delete" size="xs" /> {t('form.removeRow', { legend, number: index + 1 })}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => append(fresh)}>
        <Icon name="it-plus" size="xs" /> {addLabel}
      </button>
    </fieldset>
  );
}
