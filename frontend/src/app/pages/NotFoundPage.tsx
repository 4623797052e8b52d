import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@shared/ui/PageHeader';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('notFound.title')} purpose={t('notFound.why')} />
      <Link className="btn btn-primary" to="/">
        {t('notFound.home')}
      </Link>
    </>
  );
}
