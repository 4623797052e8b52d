import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { MembershipSchema } from '@shared/api/gen/nzd/stakeholders/v1/membership_pb';
import { MembershipService } from '@shared/api/gen/nzd/stakeholders/v1/membership_service_pb';
import { romeDay } from '@shared/format/rome-time';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { TextField } from '@shared/parts/fields';
import { OrganisationField } from '@shared/parts/OrganisationField';
import { useContractForm } from '@shared/parts/use-contract-form';
import { announce } from '@shared/ui/announcer';
import { Dialog } from '@shared/ui/Dialog';
import { MunicipalityField } from './MunicipalityField';

interface MembershipValues {
  organisation: string;
  municipality: string;
  fromDay: string;
  toDay: string;
}

interface MembershipDialogProps {
  city: string;
  /** Subject id of the person. */
  person: string;
  open: boolean;
  onClose: () => void;
}

/** Lets somebody act for an organisation, without any mandate, or work for a municipality. */
export function MembershipDialog({ open, onClose, ...rest }: MembershipDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('membership.add')} open={open} side onClose={onClose}>
      <p>{t('membership.addWhy')}</p>
      <MembershipForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

function MembershipForm({ city, person, onClose }: Omit<MembershipDialogProps, 'open'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [requestId] = useState(() => crypto.randomUUID());
  const messageOf = ({ organisation, municipality, fromDay, toDay }: MembershipValues) =>
    create(MembershipSchema, {
      person,
      target: organisation
        ? { case: 'organisation', value: organisation }
        : { case: 'municipality', value: municipality },
      fromDay,
      toDay,
    });
  const form = useContractForm<MembershipValues, typeof MembershipSchema>(
    { collection: 'memberships', resource: 'membership', schema: MembershipSchema, messageOf },
    { organisation: '', municipality: '', fromDay: romeDay(), toDay: '' },
    async (values) => {
      await call(MembershipService.method.createMembership, {
        parent: `cities/${city}`,
        membership: messageOf(values),
        requestId,
      });
      await client.invalidateQueries({ queryKey: ['memberships'] });
      announce(t('membership.addedNow'));
      onClose();
    },
  );
  const { watch, setValue } = form.form;
  return (
    <ContractFormFrame form={form} submitLabel={t('membership.add')} onCancel={onClose}>
      <OrganisationField
        city={city}
        id="memberships-organisation"
        label={t('field.memberships.organisation')}
        error={form.errors['organisation']}
        value={watch('organisation')}
        onChange={(name) => setValue('organisation', name)}
      />
      {!watch('organisation') && (
        <MunicipalityField
          city={city}
          id="memberships-municipality"
          help={t('membership.municipalityHelp')}
          error={form.errors['municipality']}
          value={watch('municipality')}
          onChange={(code) => setValue('municipality', code)}
        />
      )}
      <TextField form={form} name="fromDay" required help={t('mandate.dayHelp')} />
      <TextField form={form} name="toDay" help={t('mandate.openHelp')} />
    </ContractFormFrame>
  );
}
