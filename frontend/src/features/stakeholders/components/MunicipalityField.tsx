import { useTranslation } from 'react-i18next';
import { useDistricts } from '@shared/model/use-districts';
import { FormField } from '@shared/ui/FormField';

interface MunicipalityFieldProps {
  city: string;
  id: string;
  help?: string;
  error?: string | undefined;
  value: string;
  onChange: (code: string) => void;
}

/** One of the municipalities of the city's districts, by ISTAT code. */
export function MunicipalityField({ city, id, help, error, value, onChange }: MunicipalityFieldProps) {
  const { t } = useTranslation();
  const { municipalities } = useDistricts(city);
  return (
    <FormField id={id} label={t('field.memberships.municipality')} help={help} error={error}>
      {(control) => (
        <select
          {...control}
          className="form-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('membership.noMunicipality')}</option>
          {[...municipalities].map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
