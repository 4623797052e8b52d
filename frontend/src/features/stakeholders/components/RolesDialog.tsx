import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Mandate_Power } from '@shared/api/gen/nzd/stakeholders/v1/mandate_pb';
import type { Person } from '@shared/api/gen/nzd/stakeholders/v1/person_pb';
import { GiveRolesRequestSchema, PersonService } from '@shared/api/gen/nzd/stakeholders/v1/person_service_pb';
import { cityOf } from '@shared/model/names';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { ChoiceField } from '@shared/parts/fields';
import { OrganisationField } from '@shared/parts/OrganisationField';
import { useContractForm } from '@shared/parts/use-contract-form';
import { announce } from '@shared/ui/announcer';
import { Dialog } from '@shared/ui/Dialog';
import { cityRoles } from '../model/person';
import { MunicipalityField } from './MunicipalityField';
import { PowerChecks } from './PowerChecks';

interface RolesValues {
  role: string;
  organisation: string;
  municipality: string;
  powers: Mandate_Power[];
}

interface RolesDialogProps {
  person: Person;
  open: boolean;
  onClose: () => void;
}

/** Gives somebody whom the city knows one more role, and what goes with it. */
export function RolesDialog({ person, open, onClose }: RolesDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('person.giveRole')} open={open} side onClose={onClose}>
      <p>{t('person.giveRoleWhy')}</p>
      <RolesForm person={person} onClose={onClose} />
    </Dialog>
  );
}

function RolesForm({ person, onClose }: Omit<RolesDialogProps, 'open'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const city = cityOf(person.name);
  const [requestId] = useState(() => crypto.randomUUID());
  const messageOf = (values: RolesValues) =>
    create(GiveRolesRequestSchema, {
      name: person.name,
      etag: person.etag,
      roles: values.role ? [values.role] : [],
      organisation: values.organisation,
      powers: values.organisation ? values.powers : [],
      municipality: values.role === 'municipality-officer' ? values.municipality : '',
      requestId,
    });
  const form = useContractForm<RolesValues, typeof GiveRolesRequestSchema>(
    {
      collection: 'people',
      resource: 'request',
      schema: GiveRolesRequestSchema,
      messageOf,
      keyOf: (path) => (path.startsWith('roles') ? 'role' : undefined),
    },
    { role: '', organisation: '', municipality: '', powers: [] },
    async (values) => {
      await call(PersonService.method.giveRoles, messageOf(values));
      for (const key of ['people', 'memberships', 'mandates'])
        await client.invalidateQueries({ queryKey: [key] });
      announce(t('person.roleGivenNow'));
      onClose();
    },
  );
  const { watch, setValue } = form.form;
  return (
    <ContractFormFrame form={form} submitLabel={t('person.giveRole')} onCancel={onClose}>
      <ChoiceField
        form={form}
        name="role"
        required
        options={cityRoles
          .filter((role) => !person.roles.includes(role))
          .map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      {watch('role') === 'municipality-officer' && (
        <MunicipalityField
          city={city}
          id="people-municipality"
          help={t('person.territoryHelp')}
          error={form.errors['municipality']}
          value={watch('municipality')}
          onChange={(code) => setValue('municipality', code)}
        />
      )}
      <OrganisationField
        city={city}
        id="people-organisation"
        label={t('field.people.organisation')}
        help={t('person.organisationHelp')}
        error={form.errors['organisation']}
        value={watch('organisation')}
        onChange={(name) => setValue('organisation', name)}
      />
      {watch('organisation') && (
        <PowerChecks chosen={watch('powers')} onChange={(chosen) => setValue('powers', chosen)} />
      )}
    </ContractFormFrame>
  );
}
