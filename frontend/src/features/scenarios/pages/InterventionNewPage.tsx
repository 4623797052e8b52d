import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { call } from '@shared/api/call';
import { InterventionService } from '@shared/api/gen/nzd/indicators/v1/intervention_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { lastPart } from '@shared/model/names';
import { NewPage, useCreation } from '@shared/parts/NewPage';
import { InterventionForm } from '../components/InterventionForm';
import { emptyIntervention, messageOf, type InterventionValues } from '../model/intervention-form';
import { mayKeep } from '../model/rights';

export function InterventionNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const allowed = mayKeep(useRoles(city));
  const { create, leave } = useCreation('interventions');
  const list = `/citta/${city}/interventi`;
  const add = (values: InterventionValues) =>
    create(
      (requestId) =>
        call(InterventionService.method.createIntervention, {
          parent: cityName(city),
          intervention: messageOf(values),
          requestId,
        }),
      (made) => `${list}/${lastPart(made.name)}`,
    );
  return (
    <NewPage
      title={t('interventions.add')}
      purpose={t('interventions.addPurpose')}
      crumbs={[
        { label: label(city), to: `/citta/${city}` },
        { label: t('interventions.title'), to: list },
      ]}
      allowed={allowed}
      refusal={{
        what: t('interventions.refused'),
        why: t('interventions.refusedWhy'),
        who: t('interventions.refusedWho'),
      }}
    >
      <InterventionForm city={city} initial={emptyIntervention} onSubmit={add} onCancel={() => leave(list)} />
    </NewPage>
  );
}
