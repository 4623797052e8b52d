import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { everyCity } from '@shared/auth/use-city';

/** Board, scoring rounds, and what several cities share: three ways into the same subject. */
export function BarrierTabs({ city }: { city: string }) {
  const { t } = useTranslation();
  const base = `/citta/${city}/barriere`;
  return (
    <nav className="nzd-tabs" aria-label={t('nav.barriers')}>
      <NavLink to={base} end>
        {t('barriers.tab.board')}
      </NavLink>
      {city !== everyCity && <NavLink to={`${base}/valutazioni`}>{t('barriers.tab.rounds')}</NavLink>}
      <NavLink to={`${base}/comuni`}>{t('barriers.tab.common')}</NavLink>
    </nav>
  );
}
