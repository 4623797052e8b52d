import { create } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Person } from '@shared/api/gen/nzd/stakeholders/v1/person_pb';
import {
  PersonService,
  WithdrawPersonRequestSchema,
} from '@shared/api/gen/nzd/stakeholders/v1/person_service_pb';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { Dialog } from '@shared/ui/Dialog';

interface WithdrawProps {
  person: Person;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Asks why before a person loses everything they hold in the city. */
export function WithdrawDialog({ person, open, onClose, onDone }: WithdrawProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('person.withdraw')} open={open} onClose={onClose}>
      <p>{t('person.withdrawWarning')}</p>
      <WithdrawForm person={person} onClose={onClose} onDone={onDone} />
    </Dialog>
  );
}

function WithdrawForm({ person, onClose, onDone }: Omit<WithdrawProps, 'open'>) {
  const { t } = useTranslation();
  const messageOf = ({ reason }: { reason: string }) =>
    create(WithdrawPersonRequestSchema, { name: person.name, etag: person.etag, reason: reason.trim() });
  const form = useContractForm(
    { collection: 'withdrawal', resource: 'request', schema: WithdrawPersonRequestSchema, messageOf },
    { reason: '' },
    async (values) => {
      await call(PersonService.method.withdrawPerson, messageOf(values));
      onDone();
    },
  );
  return (
    <ContractFormFrame form={form} submitLabel={t('person.withdraw')} onCancel={onClose}>
      <TextField form={form} name="reason" required lines={2} help={t('person.reasonHelp')} />
    </ContractFormFrame>
  );
}
