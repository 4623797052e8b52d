import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Scenario } from '@shared/api/gen/nzd/indicators/v1/scenario_pb';
import { ScenarioService } from '@shared/api/gen/nzd/indicators/v1/scenario_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { Editor } from '@shared/parts/Editor';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { PageHeader } from '@shared/ui/PageHeader';
import { ScenarioForm } from '../components/ScenarioForm';
import { ScenarioLife } from '../components/ScenarioLife';
import { ScenarioOutcome } from '../components/ScenarioOutcome';
import { scenarioKind } from '../model/scenario-form';
import { mayDraft, mayKeep } from '../model/rights';
import { useScenarioWords } from '../model/use-conflict-words';

export function ScenarioPage() {
  const { t } = useTranslation();
  const { city = '', scenario = '' } = useParams();
  const query = useCall('scenarios', ScenarioService.method.getScenario, {
    name: `cities/${city}/scenarios/${scenario}`,
  });
  return (
    <ReadPage query={query} title={t('scenarios.one')}>
      {(found) => <Loaded one={found} city={city} />}
    </ReadPage>
  );
}

function Loaded({ one, city }: { one: Scenario; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const roles = useRoles(city);
  const words = useScenarioWords(city, one.district);
  const [editing, setEditing] = useState(false);
  const editable = one.state === 'draft' ? mayDraft(roles) : one.state === 'shared' && mayKeep(roles);
  return (
    <>
      <PageHeader
        title={one.title}
        purpose={t('scenarios.pagePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('scenarios.title'), to: `/citta/${city}/scenari` },
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
        <Editor message={one} kind={scenarioKind} show={words} onDone={() => setEditing(false)}>
          {(form) => <ScenarioForm {...form} city={city} />}
        </Editor>
      ) : (
        <div className="nzd-object">
          <div>
            {one.description && <p className="nzd-statement">{one.description}</p>}
            {one.result && <ScenarioOutcome scenario={one} result={one.result} />}
          </div>
          <div>
            <ScenarioLife scenario={one} city={city} />
            <Thread resource={one.name} />
          </div>
        </div>
      )}
      <ResourceHistory resource={one.name} />
    </>
  );
}
