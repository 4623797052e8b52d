import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { call } from '@shared/api/call';
import { ScenarioService } from '@shared/api/gen/nzd/indicators/v1/scenario_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { lastPart } from '@shared/model/names';
import { NewPage, useCreation } from '@shared/parts/NewPage';
import { ScenarioForm } from '../components/ScenarioForm';
import { emptyScenario, messageOf, type ScenarioValues } from '../model/scenario-form';
import { mayDraft } from '../model/rights';

export function ScenarioNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const allowed = mayDraft(useRoles(city));
  const { create, leave } = useCreation('scenarios');
  const list = `/citta/${city}/scenari`;
  const add = (values: ScenarioValues) =>
    create(
      (requestId) =>
        call(ScenarioService.method.createScenario, {
          parent: cityName(city),
          scenario: messageOf(values),
          requestId,
        }),
      (made) => `${list}/${lastPart(made.name)}`,
    );
  return (
    <NewPage
      title={t('scenarios.add')}
      purpose={t('scenarios.addPurpose')}
      crumbs={[
        { label: label(city), to: `/citta/${city}` },
        { label: t('scenarios.title'), to: list },
      ]}
      allowed={allowed}
      refusal={{
        what: t('scenarios.refused'),
        why: t('scenarios.refusedWhy'),
        who: t('scenarios.refusedWho'),
      }}
    >
      <ScenarioForm city={city} initial={emptyScenario} onSubmit={add} onCancel={() => leave(list)} />
    </NewPage>
  );
}
