import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRoles } from '@shared/auth/SessionContext';
import { cityOf } from '@shared/model/names';

const proposers = ['city-coordinator', 'cdtt-member'];

/** The way from an object to a decision on it, for those who may propose one: the new decision begins with where it comes from. */
export function ProposeDecision({ source }: { source: string }) {
  const { t } = useTranslation();
  const city = cityOf(source);
  if (!useRoles(city).some((role) => proposers.includes(role))) return null;
  return (
    <Link
      className="btn btn-outline-primary btn-sm nzd-no-print"
      to={`/citta/${city}/decisioni/nuova?da=${encodeURIComponent(source)}`}
    >
      {t('decisions.fromHere')}
    </Link>
  );
}
