import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useProgrammeRoles, useRoles } from '@shared/auth/SessionContext';
import { everyCity } from '@shared/auth/use-city';
import { mayAssess, maySeePeople } from '../model/person';

/** Ways to look at who is there: organisations, districts, people and what they may do. */
export function ActorTabs({ city }: { city: string }) {
  const { t } = useTranslation();
  const roles = useRoles(city);
  const programme = useProgrammeRoles();
  const to = `/citta/${city}/attori`;
  return (
    <nav className="nzd-tabs" aria-label={t('nav.actors')}>
      <NavLink to={to} end>
        {t('organisation.tab')}
      </NavLink>
      <NavLink to={`${to}/distretti`}>{t('district.tab')}</NavLink>
      {city !== everyCity && maySeePeople(roles) && (
        <>
          <NavLink to={`${to}/persone`}>{t('person.tab')}</NavLink>
          <NavLink to={`${to}/mandati`}>{t('mandate.tab')}</NavLink>
        </>
      )}
      {(roles.length > 0 || programme.length > 0) && <NavLink to={`${to}/cdtt`}>{t('team.tab')}</NavLink>}
      {mayAssess(roles) && <NavLink to={`${to}/matrice`}>{t('matrix.tab')}</NavLink>}
    </nav>
  );
}
