import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Intervention } from '@shared/api/gen/nzd/indicators/v1/intervention_pb';
import { InterventionService } from '@shared/api/gen/nzd/indicators/v1/intervention_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { Editor } from '@shared/parts/Editor';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { PageHeader } from '@shared/ui/PageHeader';
import { InterventionForm } from '../components/InterventionForm';
import { Checks } from '../components/Checks';
import { InterventionFacts } from '../components/InterventionFacts';
import { interventionKind } from '../model/intervention-form';
import { mayKeep } from '../model/rights';
import { useInterventionWords } from '../model/use-conflict-words';

export function InterventionPage() {
  const { t } = useTranslation();
  const { city = '', intervention = '' } = useParams();
  const query = useCall('interventions', InterventionService.method.getIntervention, {
    name: `cities/${city}/interventions/${intervention}`,
  });
  return (
    <ReadPage query={query} title={t('interventions.one')}>
      {(found) => <Loaded one={found} city={city} />}
    </ReadPage>
  );
}

function Loaded({ one, city }: { one: Intervention; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const roles = useRoles(city);
  const words = useInterventionWords(city);
  const [editing, setEditing] = useState(false);
  const editable = mayKeep(roles);
  return (
    <>
      <PageHeader
        title={one.title}
        purpose={t('interventions.pagePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('interventions.title'), to: `/citta/${city}/interventi` },
          { label: one.title },
        ]}
        action={
          !editing &&
          editable && (
            <button type="button" className="btn btn-primary" onClick={() => setEditing(true)}>
              {t('action.edit')}
            </button>
          )
        }
      />
      {editing ? (
        <Editor message={one} kind={interventionKind} show={words} onDone={() => setEditing(false)}>
          {(form) => <InterventionForm {...form} city={city} />}
        </Editor>
      ) : (
        <div className="nzd-object">
          <div>
            <InterventionFacts one={one} />
          </div>
          <div>
            <Checks intervention={one.name} />
            <Thread resource={one.name} />
          </div>
        </div>
      )}
      <ResourceHistory resource={one.name} />
    </>
  );
}
