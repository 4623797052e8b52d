import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useCity } from '@shared/auth/use-city';
import { useSession } from '@shared/auth/SessionContext';
import { Icon } from '@shared/ui/Icon';
import { sectionsFor } from './sections';
import type { Drawer } from './use-drawer';

export function Navigation({ drawer }: { drawer: Drawer }) {
  const { t } = useTranslation();
  const session = useSession();
  const city = useCity();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (drawer.open) close.current?.focus();
  }, [drawer.open]);
  if (!session.signedIn || !city) return <div id="navigazione" />;
  return (
    <div className={drawer.open ? 'nzd-navigation nzd-open' : 'nzd-navigation'} id="navigazione">
      <button type="button" className="nzd-overlay" tabIndex={-1} aria-hidden="true" onClick={drawer.hide} />
      <nav className="container-xxl" aria-label={t('frame.navigation')}>
        <button ref={close} type="button" className="nzd-close-menu" onClick={drawer.hide}>
          <Icon name="it-close" colour="primary" /> {t('frame.closeMenu')}
        </button>
        <ul>
          {sectionsFor(session, city).map((section) => (
            <li key={section.key}>
              <NavLink to={section.to} end={section.end ?? false}>
                {t(`nav.${section.key}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
