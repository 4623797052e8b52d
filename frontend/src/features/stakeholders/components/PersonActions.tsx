import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Person_State, type Person } from '@shared/api/gen/nzd/stakeholders/v1/person_pb';
import type { Invitation } from '@shared/api/gen/nzd/stakeholders/v1/invitation_service_pb';
import { InvitationService } from '@shared/api/gen/nzd/stakeholders/v1/invitation_service_pb';
import { PersonService } from '@shared/api/gen/nzd/stakeholders/v1/person_service_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { ConfirmDialog } from '@shared/ui/ConfirmDialog';
import { Icon } from '@shared/ui/Icon';
import { isPresent } from '../model/person';
import { InvitationLink } from './InvitationLink';
import { RolesDialog } from './RolesDialog';
import { WithdrawDialog } from './WithdrawDialog';

/** What a coordinator may do with a person now. */
export function PersonActions({ person, onEdit }: { person: Person; onEdit: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [open, setOpen] = useState<'withdraw' | 'erase' | 'roles'>();
  const [link, setLink] = useState<Invitation>();
  const [failure, setFailure] = useState<unknown>();
  const { name, etag } = person;

  const done = async (word: string) => {
    setOpen(undefined);
    for (const key of ['people', 'memberships', 'mandates', 'transitionTeams', 'activity'])
      await client.invalidateQueries({ queryKey: [key] });
    announce(t(word));
  };
  const tried = (step: Promise<void>) => {
    setFailure(undefined);
    void step.catch((error: unknown) => {
      setOpen(undefined);
      setFailure(error);
    });
  };
  const renew = async () => {
    setLink(await call(InvitationService.method.renewInvitation, { name, etag }));
    await done('person.renewed');
  };
  const erase = async () => {
    await call(PersonService.method.erasePerson, { name, etag });
    await done('person.erasedNow');
  };
  return (
    <>
      <div className="nzd-actions">
        {isPresent(person) && (
          <button type="button" className="btn btn-primary" onClick={onEdit}>
            <Icon name="it-pencil" colour="white" /> {t('action.edit')}
          </button>
        )}
        {isPresent(person) && (
          <button type="button" className="btn btn-outline-primary" onClick={() => setOpen('roles')}>
            {t('person.giveRole')}
          </button>
        )}
        {person.state === Person_State.INVITED && (
          <button type="button" className="btn btn-outline-primary" onClick={() => tried(renew())}>
            {t('person.renew')}
          </button>
        )}
        {isPresent(person) && (
          <button type="button" className="btn btn-outline-danger" onClick={() => setOpen('withdraw')}>
            {t('person.withdraw')}
          </button>
        )}
        {person.state === Person_State.WITHDRAWN && (
          <button type="button" className="btn btn-outline-danger" onClick={() => setOpen('erase')}>
            {t('person.erase')}
          </button>
        )}
      </div>
      <ProblemNotice error={failure} />
      {link && <InvitationLink invitation={link} />}
      <RolesDialog person={person} open={open === 'roles'} onClose={() => setOpen(undefined)} />
      <WithdrawDialog
        person={person}
        open={open === 'withdraw'}
        onClose={() => setOpen(undefined)}
        onDone={() => tried(done('person.withdrawnNow'))}
      />
      <ConfirmDialog
        title={t('person.erase')}
        text={t('person.eraseWarning')}
        confirmLabel={t('person.erase')}
        open={open === 'erase'}
        onCancel={() => setOpen(undefined)}
        onConfirm={() => tried(erase())}
      />
    </>
  );
}
