import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { call } from '@shared/api/call';
import { OpportunityService } from '@shared/api/gen/nzd/decisions/v1/opportunity_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { OpportunityForm } from '../components/OpportunityForm';
import { mayWriteOpportunities, opportunityPage } from '../model/opportunity';
import { emptyOpportunity, linksFrom, messageOf, type OpportunityValues } from '../model/opportunity-form';

/** Adds an opportunity; begun from another object it says by itself that it came out of that. */
export function OpportunityNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const roles = useRoles(city);
  const label = useCityLabel();
  const [requestId] = useState(() => crypto.randomUUID());
  const list = `/citta/${city}/opportunita`;
  const create = async (values: OpportunityValues) => {
    const created = await call(OpportunityService.method.createOpportunity, {
      parent: cityName(city),
      opportunity: { ...messageOf(values), links: linksFrom(params.get('da')) },
      requestId,
    });
    await client.invalidateQueries({ queryKey: ['opportunities'] });
    await client.invalidateQueries({ queryKey: ['activity'] });
    void navigate(opportunityPage(created.name));
  };
  return (
    <>
      <PageHeader
        title={t('opportunities.create')}
        purpose={t('opportunities.createPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('opportunities.listTitle'), to: list },
          { label: t('opportunities.create') },
        ]}
      />
      {city !== everyCity && mayWriteOpportunities(roles) ? (
        <OpportunityForm
          city={city}
          submitLabel={t('action.create')}
          initial={emptyOpportunity}
          onSubmit={create}
          onCancel={() => void navigate(list)}
        />
      ) : (
        <Refusal
          what={t('opportunities.createRefused')}
          why={t('decisions.createRefusedWhy')}
          who={t('opportunities.createRefusedWho')}
        />
      )}
    </>
  );
}
