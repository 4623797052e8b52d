import { useTranslation } from 'react-i18next';
import { PersonService } from '@shared/api/gen/nzd/stakeholders/v1/person_service_pb';
import { useCall } from '@shared/api/use-call';
import { FormField } from '@shared/ui/FormField';
import { fullName, isPresent } from '../model/person';

interface PersonFieldProps {
  city: string;
  id: string;
  label: string;
  none?: string;
  help?: string;
  error?: string | undefined;
  required?: boolean;
  value: string;
  onChange: (subject: string) => void;
}

/** One of the city's people. */
export function PersonField(props: PersonFieldProps) {
  const { t } = useTranslation();
  const { city, id, label, none, help, error, required = false, value, onChange } = props;
  const list = useCall('people', PersonService.method.listPeople, {
    parent: `cities/${city}`,
    pageSize: 200,
  });
  return (
    <FormField id={id} label={label} help={help} error={error} required={required}>
      {(control) => (
        <select
          {...control}
          className="form-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{none ?? t('form.choose')}</option>
          {list.data?.people.filter(isPresent).map((person) => (
            <option key={person.subject} value={person.subject}>
              {person.position ? `${fullName(person)} (${person.position})` : fullName(person)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
