import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { pageOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Dialog } from '@shared/ui/Dialog';
import { Skeleton } from '@shared/ui/Skeleton';
import { OrganisationFacts } from './OrganisationFacts';

interface QuickViewProps {
  name: string;
  city: string;
  onClose: () => void;
}

/** The facts of one organisation without leaving the list. */
export function OrganisationQuickView({ name, city, onClose }: QuickViewProps) {
  const { t } = useTranslation();
  const query = useCall(
    'organisations',
    OrganisationService.method.getOrganisation,
    { name },
    { enabled: name !== '' },
  );
  return (
    <Dialog title={query.data?.legalName ?? t('list.quickView')} open={name !== ''} onClose={onClose} side>
      {query.isPending && <Skeleton lines={6} />}
      <ProblemNotice error={query.error} />
      {query.data && (
        <>
          <OrganisationFacts organisation={query.data} city={city} />
          <Link className="btn btn-primary btn-sm" to={pageOf(name) ?? ''}>
            {t('organisation.openPage')}
          </Link>
        </>
      )}
    </Dialog>
  );
}
