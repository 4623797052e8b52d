import type { FieldValues, Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { codesOf } from '@shared/model/choices';
import type { ContractForm } from './use-contract-form';

interface LeversFieldProps<V extends FieldValues> {
  form: ContractForm<V>;
  name: Path<V>;
}

/** The systemic levers that something belongs to. */
export function LeversField<V extends FieldValues>({ form, name }: LeversFieldProps<V>) {
  const { t } = useTranslation();
  const error = form.errors[name];
  return (
    <fieldset className="nzd-rows" id={`${form.collection}-${name}`}>
      <legend>{t(`field.${form.collection}.${name}`)}</legend>
      {error && <p className="nzd-field-error">{error}</p>}
      {codesOf(Lever).map((lever) => (
        <label key={lever} className="nzd-check">
          <input type="checkbox" value={lever} {...form.form.register(name)} /> {t(`lever.${lever}`)}
        </label>
      ))}
    </fieldset>
  );
}
