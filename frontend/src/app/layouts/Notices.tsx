import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnread } from '@shared/live/use-unread';
import { Icon } from '@shared/ui/Icon';

const counted = 99;

/** How many notices wait for the person; leads to them. */
export function Notices() {
  const { t } = useTranslation();
  const count = useUnread();
  return (
    <Link to="/avvisi" className="nzd-notices">
      <Icon name="it-horn" colour="white" />
      <span className="visually-hidden">{t('notices.count', { count })}</span>
      {count > 0 && (
        <span className="nzd-notice-count" aria-hidden="true">
          {count > counted ? `${counted}+` : count}
        </span>
      )}
    </Link>
  );
}
