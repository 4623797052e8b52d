import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import type { Opportunity } from '@shared/api/gen/nzd/decisions/v1/opportunity_pb';
import { OpportunityService } from '@shared/api/gen/nzd/decisions/v1/opportunity_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import type { Key } from '@shared/model/edit';
import { useDistricts } from '@shared/model/use-districts';
import { Editor } from '@shared/parts/Editor';
import { LinkedNames } from '@shared/parts/LinkedNames';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { Skeleton } from '@shared/ui/Skeleton';
import { OpportunityForm } from '../components/OpportunityForm';
import { OpportunityMoney } from '../components/OpportunityMoney';
import { OpportunityRemoval } from '../components/OpportunityRemoval';
import { mayWriteOpportunities } from '../model/opportunity';
import { opportunityKind, type OpportunityValues } from '../model/opportunity-form';

export function OpportunityPage() {
  const { t } = useTranslation();
  const { city = '', opportunity: id = '' } = useParams();
  const query = useCall('opportunities', OpportunityService.method.getOpportunity, {
    name: `cities/${city}/opportunities/${id}`,
  });
  if (query.isPending) return <Skeleton lines={8} />;
  if (query.error)
    return (
      <>
        <PageHeader title={t('opportunities.one')} />
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  return <Loaded opportunity={query.data} city={city} />;
}

function Loaded({ opportunity, city }: { opportunity: Opportunity; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const roles = useRoles(city);
  const { districtLabel } = useDistricts(city);
  const [editing, setEditing] = useState(false);
  return (
    <>
      <PageHeader
        title={opportunity.title}
        purpose={opportunity.district ? districtLabel(opportunity.district) : t('decisions.allDistricts')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('opportunities.listTitle'), to: `/citta/${city}/opportunita` },
          { label: opportunity.title },
        ]}
        action={
          !editing &&
          mayWriteOpportunities(roles) && (
            <>
              <button type="button" className="btn btn-primary" onClick={() => setEditing(true)}>
                <Icon name="it-pencil" colour="white" /> {t('action.edit')}
              </button>
              <Link
                className="btn btn-outline-primary"
                to={`/citta/${city}/decisioni/nuova?${new URLSearchParams({ da: opportunity.name }).toString()}`}
              >
                {t('opportunities.toDecision')}
              </Link>
            </>
          )
        }
      />
      {editing ? (
        <OpportunityEditor opportunity={opportunity} city={city} onDone={() => setEditing(false)} />
      ) : (
        <div className="nzd-object">
          <div>
            <p className="nzd-statement">{opportunity.description}</p>
            <OpportunityMoney opportunity={opportunity} />
            <Facts opportunity={opportunity} />
            {roles.includes('city-coordinator') && (
              <OpportunityRemoval opportunity={opportunity} city={city} />
            )}
          </div>
          <div>
            <Thread resource={opportunity.name} />
          </div>
        </div>
      )}
      <ResourceHistory resource={opportunity.name} />
    </>
  );
}

function Facts({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation();
  return (
    <dl className="nzd-facts">
      <div>
        <dt>{t('field.opportunities.levers')}</dt>
        <dd>{opportunity.levers.map((lever) => t(`lever.${Lever[lever]}`)).join('; ')}</dd>
      </div>
      <div>
        <dt>{t('field.opportunities.visibility')}</dt>
        <dd>{t(`visibility.${Visibility[opportunity.visibility]}`)}</dd>
      </div>
      {opportunity.decisions.length > 0 && (
        <div>
          <dt>{t('field.opportunities.decisions')}</dt>
          <dd>
            <LinkedNames resource={opportunity.name} names={opportunity.decisions} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Edits the version that was opened; what somebody else saved meanwhile is offered beside it. */
function OpportunityEditor(props: { opportunity: Opportunity; city: string; onDone: () => void }) {
  const { t } = useTranslation();
  const show = (key: Key<OpportunityValues>, values: OpportunityValues) =>
    key === 'lines'
      ? values.lines.map((line) => `${line.title}: ${line.amount} € (${line.year})`).join('; ')
      : undefined;
  return (
    <Editor message={props.opportunity} kind={opportunityKind} show={show} onDone={props.onDone}>
      {(form) => <OpportunityForm {...form} city={props.city} submitLabel={t('action.save')} />}
    </Editor>
  );
}
