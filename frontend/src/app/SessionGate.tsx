import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useSessionQuery } from '@shared/auth/session';
import { SessionProvider } from '@shared/auth/SessionContext';
import { changeLanguage, currentLanguage, hasChosenLanguage } from '@shared/i18n/i18n';
import { LiveUpdates } from '@shared/live/LiveUpdates';
import { Refusal } from '@shared/ui/Refusal';
import { Skeleton } from '@shared/ui/Skeleton';

/** Knows who is there before any page is drawn, and takes over the person's language. */
export function SessionGate() {
  const { t } = useTranslation();
  const { data: session, isPending, refetch } = useSessionQuery();
  const language = session?.signedIn ? session.language : undefined;

  useEffect(() => {
    if (language && language !== currentLanguage() && !hasChosenLanguage()) void changeLanguage(language);
  }, [language]);

  if (isPending)
    return (
      <div className="container-xxl nzd-main">
        <Skeleton lines={6} />
      </div>
    );
  if (!session)
    return (
      <main className="container-xxl nzd-main">
        <h1>{t('programme.name')}</h1>
        <Refusal
          what={t('problem.unreachable')}
          why={t('problem.unreachableWhy')}
          cure={t('problem.tryAgainSoon')}
        >
          <button type="button" className="btn btn-primary" onClick={() => void refetch()}>
            {t('action.tryAgain')}
          </button>
        </Refusal>
      </main>
    );
  return (
    <SessionProvider session={session}>
      {session.signedIn && <LiveUpdates />}
      <Outlet />
    </SessionProvider>
  );
}
