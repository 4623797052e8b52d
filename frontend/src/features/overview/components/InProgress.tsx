import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatNumber } from '@shared/format/format';
import { pageOf } from '@shared/model/names';
import { useDistricts } from '@shared/model/use-districts';
import { ProblemNotice } from '@shared/parts/ProblemNotice';

/** The districts of the city and who is in the registry. */
export function InProgress({ city }: { city: string }) {
  const { t } = useTranslation();
  const { districts } = useDistricts(city);
  const summary = useCall('organisations', OrganisationService.method.summariseOrganisations, {
    parent: `cities/${city}`,
  });
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title">{t('home.inProgress')}</h2>
      <ProblemNotice error={summary.error} />
      {summary.data && (
        <div className="nzd-card">
          <h3>
            <Link to={`/citta/${city}/attori`}>{t('home.registry')}</Link>
          </h3>
          <p>
            {t('home.registryCount', { count: summary.data.total, shown: formatNumber(summary.data.total) })}
          </p>
          {summary.data.invented > 0 && (
            <p className="nzd-small">
              {t('publicCount.invented', { value: formatNumber(summary.data.invented) })}
            </p>
          )}
        </div>
      )}
      {districts.map((district) => (
        <div key={district.name} className={`nzd-card nzd-accent-${city}`}>
          <h3>
            <Link to={pageOf(district.name) ?? ''}>{district.displayName}</Link>
          </h3>
          <p className="nzd-small">
            {t('district.municipalities', { count: district.municipalities.length })} ·{' '}
            {district.recognised ? t('district.recognised') : t('district.notRecognised')}
          </p>
        </div>
      ))}
    </section>
  );
}
