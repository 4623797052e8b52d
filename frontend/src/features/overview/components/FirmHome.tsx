import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MembershipService } from '@shared/api/gen/nzd/stakeholders/v1/membership_service_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useActingFor } from '@shared/auth/acting-for';
import { pageOf } from '@shared/model/names';
import { ActingFor } from '@shared/parts/ActingFor';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { EmptyState } from '@shared/ui/EmptyState';
import { Skeleton } from '@shared/ui/Skeleton';
import { FirmTrials } from './FirmTrials';
import { FirmCommitments, FirmConsultations } from './FirmWork';

/** For a firm: what it is asked, what it committed itself to, its entry in the registry and what became of it. */
export function FirmHome({ city }: { city: string }) {
  const { t } = useTranslation();
  const standing = useCall('memberships', MembershipService.method.getOwnStanding, {});
  const { acting } = useActingFor(city);
  const own = standing.data?.tenants.find((tenant) => tenant.tenant === city)?.organisations ?? [];
  if (standing.isPending) return <Skeleton lines={3} tall />;
  if (!standing.data) return <ProblemNotice error={standing.error} />;
  if (own.length === 0) return <EmptyState title={t('home.firmNoneTitle')} why={t('home.firmNoneWhy')} />;
  return (
    <>
      <ActingFor city={city} />
      {acting && (
        <>
          <FirmConsultations city={city} organisation={acting.name} />
          <FirmCommitments city={city} organisation={acting.name} />
          <FirmTrials key={acting.name} city={city} organisation={acting.name} />
          <OwnOrganisation key={acting.name} name={acting.name} />
        </>
      )}
    </>
  );
}

function OwnOrganisation({ name }: { name: string }) {
  const { t } = useTranslation();
  const query = useCall('organisations', OrganisationService.method.getOrganisation, { name });
  if (query.isPending) return <Skeleton lines={2} tall />;
  if (!query.data) return <ProblemNotice error={query.error} />;
  return (
    <>
      <section className="nzd-card nzd-own">
        <h2>{query.data.legalName}</h2>
        <p>{t('home.firmData')}</p>
        <Link className="btn btn-primary" to={pageOf(name) ?? ''}>
          {t('home.firmOpen')}
        </Link>
      </section>
      <ResourceHistory resource={name} />
    </>
  );
}
