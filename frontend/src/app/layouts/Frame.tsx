import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { LiveRegion } from '@shared/ui/LiveRegion';
import { Skeleton } from '@shared/ui/Skeleton';
import { ClockBanner } from './ClockBanner';
import { Footer } from './Footer';
import { MainHeader } from './MainHeader';
import { Navigation } from './Navigation';
import { OfflineBanner } from './OfflineBanner';
import { SlimHeader } from './SlimHeader';
import { useDrawer } from './use-drawer';

/** Everything around a page. */
export function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const drawer = useDrawer();
  return (
    <>
      <div className="skiplinks">
        <a className="visually-hidden-focusable" href="#contenuto">
          {t('frame.skipToContent')}
        </a>
        <a className="visually-hidden-focusable" href="#navigazione">
          {t('frame.skipToNavigation')}
        </a>
      </div>
      <header className="it-header-wrapper">
        <SlimHeader />
        <div className="it-nav-wrapper">
          <MainHeader drawer={drawer} />
          <Navigation drawer={drawer} />
        </div>
      </header>
      <ClockBanner />
      <OfflineBanner />
      <main id="contenuto" className="container-xxl nzd-main" tabIndex={-1}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <Outlet key={pathname} />
        </Suspense>
      </main>
      <Footer />
      <LiveRegion />
    </>
  );
}
