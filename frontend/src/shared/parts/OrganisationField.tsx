import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { FormField } from '@shared/ui/FormField';

interface OrganisationFieldProps {
  city: string;
  id: string;
  label: string;
  help?: string;
  error?: string | undefined;
  required?: boolean;
  value: string;
  /** With the legal name, where one is chosen. */
  onChange: (name: string, title: string) => void;
}

const shown = 20;

/** One organisation of the registry: words narrow the choice. */
export function OrganisationField(props: OrganisationFieldProps) {
  const { t } = useTranslation();
  const { city, id, label, help, error, required = false, value, onChange } = props;
  const [words, setWords] = useState('');
  const query = useDeferredValue(words.trim());
  const found = useCall(
    'organisations',
    OrganisationService.method.listOrganisations,
    { parent: `cities/${city}`, filter: { query }, pageSize: shown },
    { keep: true },
  );
  const chosen = useCall(
    'organisations',
    OrganisationService.method.getOrganisation,
    { name: value },
    { enabled: value !== '' },
  );
  const organisations = found.data?.organisations ?? [];
  const isListed = organisations.some((one) => one.name === value);
  return (
    <div className="nzd-pick">
      <label className="nzd-pick-words">
        {t('organisation.pickWords')}
        <input
          type="search"
          className="form-control"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <FormField id={id} label={label} help={help} error={error} required={required}>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={value}
            onChange={(event) =>
              onChange(
                event.target.value,
                organisations.find((one) => one.name === event.target.value)?.legalName ?? '',
              )
            }
          >
            <option value="">{required ? t('form.choose') : t('organisation.pickNone')}</option>
            {value && !isListed && <option value={value}>{chosen.data?.legalName ?? '…'}</option>}
            {organisations.map((one) => (
              <option key={one.name} value={one.name}>
                {one.legalName}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <p className="nzd-small" role="status">
        {found.data && t('organisation.pickFound', { count: found.data.totalSize })}
      </p>
    </div>
  );
}
