import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf, pageOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { ActorTabs } from '../components/ActorTabs';
import { useAccent } from '@shared/model/use-accent';
import { useDistricts } from '@shared/model/use-districts';

export function DistrictListPage() {
  const { t } = useTranslation();
  const accent = useAccent();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const { query, districts } = useDistricts(city);
  return (
    <>
      <PageHeader
        title={t('district.listTitle')}
        purpose={t('district.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.actors'), to: `/citta/${city}/attori` },
          { label: t('district.tab') },
        ]}
      />
      <ActorTabs city={city} />
      {query.isPending && <Skeleton lines={3} tall />}
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.data && districts.length === 0 && (
        <EmptyState title={t('district.emptyTitle')} why={t('district.emptyWhy')} />
      )}
      <ul className="nzd-cards">
        {districts.map((district) => (
          <li key={district.name} className={`nzd-card ${accent(cityOf(district.name))}`}>
            <h2>
              <Link to={pageOf(district.name) ?? ''}>{district.displayName}</Link>
            </h2>
            <p className="nzd-small">
              {label(cityOf(district.name))} ·{' '}
              {t('district.municipalities', { count: district.municipalities.length })} ·{' '}
              {district.recognised ? t('district.recognised') : t('district.notRecognised')}
            </p>
            <p>{district.description}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
