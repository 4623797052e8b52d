import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import { InterventionService } from '@shared/api/gen/nzd/indicators/v1/intervention_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { lastPart } from '@shared/model/names';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { InterventionForm } from '../components/InterventionForm';
import { emptyIntervention, messageOf, type InterventionValues } from '../model/intervention-form';
import { mayKeep } from '../model/rights';

export function InterventionNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const roles = useRoles(city);
  const label = useCityLabel();
  const [requestId] = useState(() => crypto.randomUUID());
  const list = `/citta/${city}/interventi`;
  const add = async (values: InterventionValues) => {
    const made = await call(InterventionService.method.createIntervention, {
      parent: cityName(city),
      intervention: messageOf(values),
      requestId,
    });
    await client.invalidateQueries({ queryKey: ['interventions'] });
    void navigate(`${list}/${lastPart(made.name)}`);
  };
  return (
    <>
      <PageHeader
        title={t('interventions.add')}
        purpose={t('interventions.addPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('interventions.title'), to: list },
          { label: t('interventions.add') },
        ]}
      />
      {mayKeep(roles) ? (
        <InterventionForm
          city={city}
          initial={emptyIntervention}
          onSubmit={add}
          onCancel={() => void navigate(list)}
        />
      ) : (
        <Refusal
          what={t('interventions.refused')}
          why={t('interventions.refusedWhy')}
          who={t('interventions.refusedWho')}
        />
      )}
    </>
  );
}
