import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { call } from '@shared/api/call';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName, everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { DecisionForm } from '../components/DecisionForm';
import { decisionPage, mayPropose } from '../model/decision';
import { messageOf, restingOn, type DecisionValues } from '../model/decision-form';

export function DecisionNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const roles = useRoles(city);
  const label = useCityLabel();
  const [requestId] = useState(() => crypto.randomUUID());
  const list = `/citta/${city}/decisioni`;
  const create = async (values: DecisionValues) => {
    const created = await call(DecisionService.method.createDecision, {
      parent: cityName(city),
      decision: messageOf(values),
      requestId,
    });
    await client.invalidateQueries({ queryKey: ['decisions'] });
    void navigate(decisionPage(created.name));
  };
  return (
    <>
      <PageHeader
        title={t('decisions.create')}
        purpose={t('decisions.createPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.decisions'), to: list },
          { label: t('decisions.create') },
        ]}
      />
      {city !== everyCity && mayPropose(roles) ? (
        <DecisionForm
          city={city}
          initial={restingOn(search.get('da') ?? '', search.get('distretto') ?? '')}
          submitLabel={t('action.create')}
          onSubmit={create}
          onCancel={() => void navigate(list)}
        />
      ) : (
        <Refusal
          what={t('decisions.createRefused')}
          why={t('decisions.createRefusedWhy')}
          who={t('decisions.createRefusedWho')}
        />
      )}
    </>
  );
}
