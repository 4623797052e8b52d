import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { signInAddress } from '@shared/auth/session';
import { useProgrammeRoles, useSession } from '@shared/auth/SessionContext';
import { useCity } from '@shared/auth/use-city';
import { currentLanguage } from '@shared/i18n/i18n';
import { PageHeader } from '@shared/ui/PageHeader';

const levers = ['technology', 'governance', 'social', 'democracy', 'finance', 'learning'] as const;
const districts = ['bergamo', 'parma', 'prato', 'roma'] as const;

/** What the place is for, for those who have not signed in; the others go on to their city. */
export function WelcomePage() {
  const { t } = useTranslation();
  const session = useSession();
  const city = useCity();
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
      <ul className="nzd-cards">
        {districts.map((code) => (
          <li key={code} className={`nzd-card nzd-accent-${code}`}>
            <h3>{t(`city.${code}`)}</h3>
            <p>{t(`welcome.district.${code}`)}</p>
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
