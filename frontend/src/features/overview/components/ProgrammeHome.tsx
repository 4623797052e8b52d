import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf, pageOf } from '@shared/model/names';
import { useAccent } from '@shared/model/use-accent';
import { useDistricts } from '@shared/model/use-districts';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';

/** All districts and the way to their comparison. */
export function ProgrammeHome() {
  const { t } = useTranslation();
  const accent = useAccent();
  const label = useCityLabel();
  const { query, districts } = useDistricts(everyCity);
  return (
    <section aria-labelledby="districts-title" className="nzd-section">
      <h2 id="districts-title">{t('welcome.districts')}</h2>
      {query.isPending && <Skeleton lines={2} tall />}
      <ProblemNotice error={query.error} />
      <ul className="nzd-cards">
        {districts.map((district) => (
          <li key={district.name} className={`nzd-card ${accent(cityOf(district.name))}`}>
            <h3>
              <Link to={pageOf(district.name) ?? ''}>{district.displayName}</Link>
            </h3>
            <p className="nzd-small">{label(cityOf(district.name))}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link className="btn btn-primary" to="/confronto">
          {t('home.openComparison')}
        </Link>
      </p>
    </section>
  );
}
