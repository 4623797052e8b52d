import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import {
  InvitationService,
  InvitePersonRequestSchema,
  type Invitation,
} from '@shared/api/gen/nzd/stakeholders/v1/invitation_service_pb';
import type { Mandate_Power } from '@shared/api/gen/nzd/stakeholders/v1/mandate_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { pageOf } from '@shared/model/names';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { InvitationLink } from '../components/InvitationLink';
import { OrganisationField } from '@shared/parts/OrganisationField';
import { MunicipalityField } from '../components/MunicipalityField';
import { PowerChecks } from '../components/PowerChecks';
import { cityRoles, mayInvite } from '../model/person';

const officer = 'municipality-officer';

interface InviteValues {
  givenName: string;
  familyName: string;
  email: string;
  position: string;
  role: string;
  organisation: string;
  municipality: string;
  powers: Mandate_Power[];
}

const nobody: InviteValues = {
  givenName: '',
  familyName: '',
  email: '',
  position: '',
  role: '',
  organisation: '',
  municipality: '',
  powers: [],
};

export function InvitePage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const navigate = useNavigate();
  const [made, setMade] = useState<Invitation>();
  const list = `/citta/${city}/attori/persone`;
  const person = made?.person;
  return (
    <>
      <PageHeader
        title={t('person.invite')}
        purpose={t('person.invitePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: `/citta/${city}/attori` },
          { label: t('person.tab'), to: list },
          { label: t('person.invite') },
        ]}
      />
      {!mayInvite(useRoles(city)) && (
        <Refusal what={t('person.inviteRefused')} why={t('person.inviteRefusedWhy')} />
      )}
      {mayInvite(useRoles(city)) && !made && (
        <InviteForm city={city} onMade={setMade} onCancel={() => void navigate(list)} />
      )}
      {made && (
        <>
          <InvitationLink invitation={made} />
          <button
            type="button"
            className="btn btn-primary"
            onClick={() => void navigate((person && pageOf(person.name)) ?? list)}
          >
            {t('person.openInvited')}
          </button>
        </>
      )}
    </>
  );
}

interface InviteFormProps {
  city: string;
  onMade: (made: Invitation) => void;
  onCancel: () => void;
}

function InviteForm({ city, onMade, onCancel }: InviteFormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [requestId] = useState(() => crypto.randomUUID());
  const messageOf = (values: InviteValues) =>
    create(InvitePersonRequestSchema, {
      parent: `cities/${city}`,
      givenName: values.givenName.trim(),
      familyName: values.familyName.trim(),
      email: values.email.trim(),
      position: values.position.trim(),
      roles: values.role ? [values.role] : [],
      organisation: values.organisation,
      powers: values.organisation ? values.powers : [],
      municipality: values.role === officer ? values.municipality : '',
      requestId,
    });
  const form = useContractForm<InviteValues, typeof InvitePersonRequestSchema>(
    {
      collection: 'people',
      resource: 'request',
      schema: InvitePersonRequestSchema,
      messageOf,
      keyOf: (path) => (path.startsWith('roles') ? 'role' : undefined),
    },
    nobody,
    async (values) => {
      const made = await call(InvitationService.method.invitePerson, messageOf(values));
      for (const key of ['people', 'memberships', 'mandates'])
        await client.invalidateQueries({ queryKey: [key] });
      onMade(made);
    },
  );
  const organisation = form.form.watch('organisation');
  return (
    <ContractFormFrame form={form} submitLabel={t('person.inviteSubmit')} onCancel={onCancel}>
      <TextField form={form} name="givenName" required />
      <TextField form={form} name="familyName" required />
      <TextField form={form} name="email" required help={t('person.emailHelp')} />
      <TextField form={form} name="position" />
      <ChoiceField
        form={form}
        name="role"
        required
        options={cityRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      {form.form.watch('role') === officer && (
        <MunicipalityField
          city={city}
          id="people-municipality"
          help={t('person.territoryHelp')}
          error={form.errors['municipality']}
          value={form.form.watch('municipality')}
          onChange={(code) => form.form.setValue('municipality', code)}
        />
      )}
      <OrganisationField
        city={city}
        id="people-organisation"
        label={t('field.people.organisation')}
        help={t('person.organisationHelp')}
        error={form.errors['organisation']}
        value={organisation}
        onChange={(name) => form.form.setValue('organisation', name)}
      />
      {organisation && (
        <PowerChecks
          chosen={form.form.watch('powers')}
          onChange={(chosen) => form.form.setValue('powers', chosen)}
        />
      )}
    </ContractFormFrame>
  );
}
