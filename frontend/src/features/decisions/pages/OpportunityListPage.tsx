import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Opportunity } from '@shared/api/gen/nzd/decisions/v1/opportunity_pb';
import { OpportunityService } from '@shared/api/gen/nzd/decisions/v1/opportunity_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { useUrlState } from '@shared/model/use-url-state';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Pager } from '@shared/ui/Pager';
import { Skeleton } from '@shared/ui/Skeleton';
import { DecisionTabs } from '../components/DecisionTabs';
import { OpportunityMoney } from '../components/OpportunityMoney';
import { decisionPage } from '../model/decision';
import { mayWriteOpportunities, opportunityPage } from '../model/opportunity';

const pageSize = 20;

/** Opportunities with what they cost, who would pay, and how sure that is. */
export function OpportunityListPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const url = useUrlState();
  const list = useCall(
    'opportunities',
    OpportunityService.method.listOpportunities,
    { parent: cityName(city), pageSize, pageToken: url.token },
    { keep: true },
  );
  const roles = useRoles(city);
  const rows = list.data?.opportunities ?? [];
  return (
    <>
      <PageHeader
        title={t('opportunities.listTitle')}
        purpose={t('opportunities.listPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.decisions'), to: `/citta/${city}/decisioni` },
          { label: t('opportunities.listTitle') },
        ]}
        action={
          city !== everyCity &&
          mayWriteOpportunities(roles) && (
            <Link className="btn btn-primary" to={`/citta/${city}/opportunita/nuova`}>
              <Icon name="it-plus" colour="white" /> {t('opportunities.create')}
            </Link>
          )
        }
      />
      <DecisionTabs city={city} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton lines={6} />}
      {list.data && rows.length === 0 && (
        <EmptyState title={t('opportunities.emptyTitle')} why={t('opportunities.emptyWhy')} />
      )}
      {rows.map((opportunity) => (
        <Card key={opportunity.name} opportunity={opportunity} />
      ))}
      {rows.length > 0 && <Pager paging={url.paging(list.data?.nextPageToken ?? '')} />}
    </>
  );
}

function Card({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation();
  return (
    <article className="nzd-card nzd-opportunity">
      <h2>
        <Link to={opportunityPage(opportunity.name)}>{opportunity.title}</Link>
      </h2>
      <p>{opportunity.description}</p>
      <OpportunityMoney opportunity={opportunity} />
      {opportunity.decisions.map((decision) => (
        <p key={decision}>
          <Link to={decisionPage(decision)}>{t('opportunities.openDecision')}</Link>
        </p>
      ))}
    </article>
  );
}
