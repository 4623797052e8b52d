import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { NotFoundPage } from './pages/NotFoundPage';

/** A page that failed: the rest of the frame goes on. */
export function RouteProblem() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <div className="nzd-route-problem">
      <PageHeader title={t('problem.pageTitle')} />
      <Refusal
        what={t('problem.pageWhat')}
        why={t('problem.pageWhy')}
        cure={t('problem.pageCure')}
        tone="danger"
      >
        <button type="button" className="btn btn-primary" onClick={() => window.location.reload()}>
          {t('action.reload')}
        </button>
      </Refusal>
    </div>
  );
}
