import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import { ScenarioService } from '@shared/api/gen/nzd/indicators/v1/scenario_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { lastPart } from '@shared/model/names';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { ScenarioForm } from '../components/ScenarioForm';
import { emptyScenario, messageOf, type ScenarioValues } from '../model/scenario-form';
import { mayDraft } from '../model/rights';

export function ScenarioNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const roles = useRoles(city);
  const label = useCityLabel();
  const [requestId] = useState(() => crypto.randomUUID());
  const list = `/citta/${city}/scenari`;
  const add = async (values: ScenarioValues) => {
    const made = await call(ScenarioService.method.createScenario, {
      parent: cityName(city),
      scenario: messageOf(values),
      requestId,
    });
    await client.invalidateQueries({ queryKey: ['scenarios'] });
    void navigate(`${list}/${lastPart(made.name)}`);
  };
  return (
    <>
      <PageHeader
        title={t('scenarios.add')}
        purpose={t('scenarios.addPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('scenarios.title'), to: list },
          { label: t('scenarios.add') },
        ]}
      />
      {mayDraft(roles) ? (
        <ScenarioForm
          city={city}
          initial={emptyScenario}
          onSubmit={add}
          onCancel={() => void navigate(list)}
        />
      ) : (
        <Refusal
          what={t('scenarios.refused')}
          why={t('scenarios.refusedWhy')}
          who={t('scenarios.refusedWho')}
        />
      )}
    </>
  );
}
