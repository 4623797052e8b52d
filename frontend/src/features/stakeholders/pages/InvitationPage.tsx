import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { call } from '@shared/api/call';
import {
  InvitationService,
  type AcceptedInvitation,
} from '@shared/api/gen/nzd/stakeholders/v1/invitation_service_pb';
import { signInAddress } from '@shared/auth/session';
import { currentLanguage } from '@shared/i18n/i18n';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';

const secret = /^#[A-Za-z0-9_-]{43}$/;

/** Where an invitation's link leads: the secret behind # is sent only when the person says so. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const [accepted, setAccepted] = useState<AcceptedInvitation>();
  const [failure, setFailure] = useState<unknown>();
  const accept = async () => {
    setFailure(undefined);
    try {
      setAccepted(await call(InvitationService.method.acceptInvitation, { token: hash.slice(1) }));
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <PageHeader title={t('invitation.title')} purpose={t('invitation.purpose')} />
      {!accepted && !secret.test(hash) && (
        <Refusal
          what={t('invitation.broken')}
          why={t('invitation.brokenWhy')}
          cure={t('invitation.brokenCure')}
        />
      )}
      {!accepted && secret.test(hash) && (
        <>
          <p>{t('invitation.once')}</p>
          <ProblemNotice error={failure} />
          <button type="button" className="btn btn-primary" onClick={() => void accept()}>
            {t('invitation.accept')}
          </button>
        </>
      )}
      {accepted && <Accepted accepted={accepted} />}
    </>
  );
}

function Accepted({ accepted }: { accepted: AcceptedInvitation }) {
  const { t } = useTranslation();
  return (
    <section className="nzd-card nzd-invitation" aria-labelledby="accepted-title">
      <h2 id="accepted-title">{t('invitation.accepted')}</h2>
      <dl className="nzd-facts">
        <div>
          <dt>{t('invitation.userName')}</dt>
          <dd>
            <code>{accepted.userName}</code>
          </dd>
        </div>
        {accepted.firstPassword && (
          <div>
            <dt>{t('invitation.firstPassword')}</dt>
            <dd>
              <code>{accepted.firstPassword}</code>
            </dd>
          </div>
        )}
      </dl>
      <p>{t(accepted.firstPassword ? 'invitation.noteIt' : 'invitation.ownPassword')}</p>
      <a className="btn btn-primary" href={signInAddress(`/citta/${accepted.tenant}`, currentLanguage())}>
        {t('frame.signIn')}
      </a>
    </section>
  );
}
