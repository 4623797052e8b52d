import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRoles } from '@shared/auth/SessionContext';
import { cityOf } from '@shared/model/names';

const proposers = ['city-coordinator', 'cdtt-member'];

/** The way from what was found to a decision on it: the new decision begins with where it comes from. */
export function BringToTeam({ source }: { source: string }) {
  const { t } = useTranslation();
  const city = cityOf(source);
  if (!useRoles(city).some((role) => proposers.includes(role))) return null;
  return (
    <div className="nzd-card nzd-no-print">
      <h2>{t('bringToTeam.title')}</h2>
      <p>{t('bringToTeam.why')}</p>
      <Link
        className="btn btn-outline-primary btn-sm"
        to={`/citta/${city}/decisioni/nuova?da=${encodeURIComponent(source)}`}
      >
        {t('bringToTeam.action')}
      </Link>
    </div>
  );
}
