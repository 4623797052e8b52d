import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** Organisations and districts: two ways to look at who is there. */
export function ActorTabs({ city }: { city: string }) {
  const { t } = useTranslation();
  return (
    <nav className="nzd-tabs" aria-label={t('nav.actors')}>
      <NavLink to={`/citta/${city}/attori`} end>
        {t('organisation.tab')}
      </NavLink>
      <NavLink to={`/citta/${city}/attori/distretti`}>{t('district.tab')}</NavLink>
    </nav>
  );
}
