import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams } from 'react-router';
import { signInAddress } from '@shared/auth/session';
import { useSession } from '@shared/auth/SessionContext';
import { everyCity } from '@shared/auth/use-city';
import { useCityChoices } from '@shared/auth/use-city-choices';
import { currentLanguage } from '@shared/i18n/i18n';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';

/** Asks for a sign-in where it is needed, and says so where a person has no part in the city of the address. */
export function CityGate() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname, search } = useLocation();
  const { city } = useParams();
  const choices = useCityChoices();

  if (!session.signedIn)
    return (
      <>
        <PageHeader title={t('gate.signInTitle')} />
        <Refusal what={t('gate.signInWhat')} why={t('gate.signInWhy')} tone="note">
          <a className="btn btn-primary" href={signInAddress(pathname + search, currentLanguage())}>
            {t('frame.signIn')}
          </a>
        </Refusal>
      </>
    );
  const everywhere = choices.includes(everyCity);
  if (city !== undefined && !everywhere && !choices.includes(city))
    return (
      <>
        <PageHeader title={t('gate.otherCityTitle')} />
        <Refusal
          what={t('gate.otherCityWhat')}
          why={t('gate.otherCityWhy')}
          cure={t('gate.otherCityCure')}
          who={t('gate.otherCityWho')}
        />
      </>
    );
  return <Outlet />;
}
