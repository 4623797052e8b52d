import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { everyCity, useCity } from '@shared/auth/use-city';
import { useNoticeCount } from '@shared/live/notices';
import { Icon } from '@shared/ui/Icon';

/** How many changes arrived since the person last looked at the activity. */
export function Notices() {
  const { t } = useTranslation();
  const city = useCity() ?? everyCity;
  const count = useNoticeCount();
  return (
    <Link to={`/citta/${city}/attivita`} className="nzd-notices">
      <Icon name="it-horn" colour="white" />
      <span className="visually-hidden">{t('frame.notices', { count })}</span>
      {count > 0 && (
        <span className="nzd-notice-count" aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
