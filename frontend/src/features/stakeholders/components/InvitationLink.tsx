import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '@shared/api/gen/nzd/stakeholders/v1/invitation_service_pb';
import { announce } from '@shared/ui/announcer';
import { Icon } from '@shared/ui/Icon';
import { Moment } from '@shared/ui/Moment';

/** The one-time link, shown once: whoever made it hands it over. */
export function InvitationLink({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const address = window.location.origin + invitation.link;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
    announce(t('person.linkCopied'));
  };
  return (
    <section className="nzd-card nzd-invitation" aria-labelledby="link-title">
      <h2 id="link-title">{t('person.linkTitle')}</h2>
      <p>{t('person.linkWhy')}</p>
      <p>
        <input
          className="form-control"
          readOnly
          aria-label={t('person.linkTitle')}
          value={address}
          onFocus={(event) => event.target.select()}
        />
      </p>
      <p className="nzd-small">
        {t('person.linkUntil')}{' '}
        {invitation.expireTime && <Moment at={timestampDate(invitation.expireTime)} />}
      </p>
      <button type="button" className="btn btn-outline-primary" onClick={() => void copy()}>
        <Icon name="it-copy" colour="primary" /> {copied ? t('person.linkCopied') : t('person.linkCopy')}
      </button>
    </section>
  );
}
