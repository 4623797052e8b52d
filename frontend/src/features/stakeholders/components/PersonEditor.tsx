import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { PersonSchema, type Person } from '@shared/api/gen/nzd/stakeholders/v1/person_pb';
import { PersonService } from '@shared/api/gen/nzd/stakeholders/v1/person_service_pb';
import { codeOf, numberOf, visibilities } from '@shared/model/choices';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';

interface PersonValues {
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  position: string;
  visibility: string;
}

const paths = ['given_name', 'family_name', 'email', 'phone', 'position', 'visibility'];

/** Changes what is known of a person; a version that somebody else has replaced is refused. */
export function PersonEditor({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const messageOf = (values: PersonValues) =>
    create(PersonSchema, {
      name: person.name,
      etag: person.etag,
      subject: person.subject,
      givenName: values.givenName.trim(),
      familyName: values.familyName.trim(),
      email: values.email.trim(),
      phone: values.phone.trim(),
      position: values.position.trim(),
      visibility: numberOf(Visibility, values.visibility),
    });
  const form = useContractForm<PersonValues, typeof PersonSchema>(
    { collection: 'people', resource: 'person', schema: PersonSchema, messageOf },
    {
      givenName: person.givenName,
      familyName: person.familyName,
      email: person.email,
      phone: person.phone,
      position: person.position,
      visibility: codeOf(Visibility, person.visibility),
    },
    async (values) => {
      await call(PersonService.method.updatePerson, { person: messageOf(values), updateMask: { paths } });
      await client.invalidateQueries({ queryKey: ['people'] });
      onDone();
    },
  );
  return (
    <ContractFormFrame form={form} submitLabel={t('action.save')} onCancel={onDone}>
      <TextField form={form} name="givenName" required />
      <TextField form={form} name="familyName" required />
      <TextField form={form} name="email" />
      <TextField form={form} name="phone" />
      <TextField form={form} name="position" />
      <ChoiceField
        form={form}
        name="visibility"
        help={t('person.visibilityHelp')}
        options={visibilities.map((code) => ({ value: code, label: t(`visibility.${code}`) }))}
      />
    </ContractFormFrame>
  );
}
