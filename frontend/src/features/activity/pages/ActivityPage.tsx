import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useProgrammeRoles, useRoles } from '@shared/auth/SessionContext';
import { everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { useUrlState } from '@shared/model/use-url-state';
import { PageHeader } from '@shared/ui/PageHeader';
import { AuditTrail } from '../components/AuditTrail';
import { ChainCard } from '../components/ChainCard';

const collections = [
  'organisations',
  'districts',
  'publicCounts',
  'memberships',
  'indicators',
  'series',
  'targets',
  'factors',
  'links',
];
const guardians = new Set(['city-coordinator', 'cdtt-member', 'data-steward', 'evaluator', 'authority']);

export function ActivityPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const url = useUrlState();
  const label = useCityLabel();
  const roles = useRoles(city);
  const programmeRoles = useProgrammeRoles();
  const collection = url.get('tipo');
  const mayVerify =
    city !== everyCity &&
    (roles.some((role) => guardians.has(role)) || programmeRoles.includes('programme-coordinator'));
  return (
    <>
      <PageHeader
        title={t('activity.title')}
        purpose={t('activity.purpose')}
        crumbs={[{ label: label(city), to: `/citta/${city}` }, { label: t('nav.activity') }]}
        action={
          <Link className="btn btn-outline-primary" to={`/citta/${city}/calendario`}>
            {t('calendar.title')}
          </Link>
        }
      />
      {mayVerify && <ChainCard city={city} />}
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('activity.about')}
          <select value={collection} onChange={(event) => url.change({ tipo: event.target.value })}>
            <option value="">{t('list.all')}</option>
            {collections.map((one) => (
              <option key={one} value={one}>
                {t(`activity.collection.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <AuditTrail city={city} collection={collection} />
    </>
  );
}
