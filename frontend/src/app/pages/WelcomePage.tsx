import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { signInAddress } from '@shared/auth/session';
import { useProgrammeRoles, useSession } from '@shared/auth/SessionContext';
import { useCity } from '@shared/auth/use-city';
import { currentLanguage } from '@shared/i18n/i18n';
import { useAccent, useCities } from '@shared/model/use-accent';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';

const levers = ['technology', 'governance', 'social', 'democracy', 'finance', 'learning'] as const;

/** What the place is for, for those who have not signed in; the others go on to their city. */
export function WelcomePage() {
  const { t } = useTranslation();
  const session = useSession();
  const city = useCity();
  const { query, cities } = useCities();
  const accent = useAccent();
  const coordinates = useProgrammeRoles().includes('programme-coordinator');
  if (session.signedIn && city)
    return <Navigate to={coordinates ? '/confronto' : `/citta/${city}`} replace />;
  return (
    <>
      <PageHeader title={t('welcome.title')} purpose={t('welcome.purpose')} />
      {session.signedIn ? (
        <p>{t('welcome.noCity')}</p>
      ) : (
        <a className="btn btn-primary btn-lg" href={signInAddress('/', currentLanguage())}>
          {t('frame.signIn')}
        </a>
      )}
      <h2 className="nzd-welcome-heading">{t('welcome.districts')}</h2>
      {query.isPending && <Skeleton lines={2} tall />}
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      <ul className="nzd-cards">
        {cities.map(({ code, title, region }) => (
          <li key={code} className={`nzd-card ${accent(code)}`}>
            <h3>{title}</h3>
            <p>{t(`welcome.district.${code}`, { defaultValue: region })}</p>
          </li>
        ))}
      </ul>
      <h2 className="nzd-welcome-heading">{t('welcome.levers')}</h2>
      <ol className="nzd-levers">
        {levers.map((lever) => (
          <li key={lever}>{t(`welcome.lever.${lever}`)}</li>
        ))}
      </ol>
    </>
  );
}
