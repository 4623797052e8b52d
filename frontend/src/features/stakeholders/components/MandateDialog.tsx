import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { MandateSchema, type Mandate_Power } from '@shared/api/gen/nzd/stakeholders/v1/mandate_pb';
import { MandateService } from '@shared/api/gen/nzd/stakeholders/v1/mandate_service_pb';
import { MembershipService } from '@shared/api/gen/nzd/stakeholders/v1/membership_service_pb';
import { Problem } from '@shared/api/problem';
import { romeDay } from '@shared/format/rome-time';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { announce } from '@shared/ui/announcer';
import { Dialog } from '@shared/ui/Dialog';
import { OrganisationField } from '@shared/parts/OrganisationField';
import { PersonField } from './PersonField';
import { PowerChecks } from './PowerChecks';

interface MandateValues {
  person: string;
  organisation: string;
  powers: Mandate_Power[];
  basis: string;
  fromDay: string;
  toDay: string;
}

interface MandateDialogProps {
  city: string;
  open: boolean;
  onClose: () => void;
}

/** Gives somebody a mandate, and the membership it needs where there is none. */
export function MandateDialog({ city, open, onClose }: MandateDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('mandate.give')} open={open} side onClose={onClose}>
      <MandateForm city={city} onClose={onClose} />
    </Dialog>
  );
}

function MandateForm({ city, onClose }: Omit<MandateDialogProps, 'open'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [requestId] = useState(() => crypto.randomUUID());
  const parent = `cities/${city}`;
  const messageOf = (values: MandateValues) =>
    create(MandateSchema, { ...values, basis: values.basis.trim() });
  const give = async (values: MandateValues) => {
    const mandate = messageOf(values);
    try {
      await call(MandateService.method.createMandate, { parent, mandate, requestId });
    } catch (error) {
      if (!(error instanceof Problem) || error.reason !== 'MEMBERSHIP_NEEDED') throw error;
      const { person, fromDay, toDay } = values;
      await call(MembershipService.method.createMembership, {
        parent,
        membership: {
          person,
          target: { case: 'organisation', value: values.organisation },
          fromDay,
          toDay,
        },
      });
      await call(MandateService.method.createMandate, { parent, mandate, requestId });
    }
    for (const key of ['mandates', 'memberships', 'transitionTeams'])
      await client.invalidateQueries({ queryKey: [key] });
    announce(t('mandate.givenNow'));
    onClose();
  };
  const form = useContractForm<MandateValues, typeof MandateSchema>(
    { collection: 'mandates', resource: 'mandate', schema: MandateSchema, messageOf },
    { person: '', organisation: '', powers: [], basis: '', fromDay: romeDay(), toDay: '' },
    give,
  );
  const { watch, setValue } = form.form;
  return (
    <ContractFormFrame form={form} submitLabel={t('mandate.give')} onCancel={onClose}>
      <PersonField
        city={city}
        id="mandates-person"
        label={t('field.mandates.person')}
        error={form.errors['person']}
        required
        value={watch('person')}
        onChange={(subject) => setValue('person', subject)}
      />
      <OrganisationField
        city={city}
        id="mandates-organisation"
        label={t('field.mandates.organisation')}
        error={form.errors['organisation']}
        required
        value={watch('organisation')}
        onChange={(name) => setValue('organisation', name)}
      />
      <PowerChecks
        chosen={watch('powers')}
        onChange={(chosen) => setValue('powers', chosen)}
        error={form.errors['powers']}
      />
      <TextField form={form} name="basis" help={t('mandate.basisHelp')} />
      <TextField form={form} name="fromDay" required help={t('mandate.dayHelp')} />
      <TextField form={form} name="toDay" help={t('mandate.openHelp')} />
    </ContractFormFrame>
  );
}
