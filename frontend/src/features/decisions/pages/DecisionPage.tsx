import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles, useSession } from '@shared/auth/SessionContext';
import { useCityLabel } from '@shared/auth/use-city-label';
import { ReadPage } from '@shared/parts/ReadPage';
import { ResourceHistory } from '@shared/parts/ResourceHistory';
import { Thread } from '@shared/parts/Thread';
import { Icon } from '@shared/ui/Icon';
import { PageHeader } from '@shared/ui/PageHeader';
import { SourceMark } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import { AnswerPanel } from '../components/AnswerPanel';
import { DecisionEditor } from '../components/DecisionEditor';
import { DecisionLife } from '../components/DecisionLife';
import { EscalateButton } from '../components/EscalateButton';
import { EvidenceCards } from '../components/EvidenceCards';
import { OwnSeatPanel } from '../components/OwnSeatPanel';
import { QuestionFacts } from '../components/QuestionFacts';
import { ResultPanel } from '../components/ResultPanel';
import { SeatsPanel } from '../components/SeatsPanel';
import { isEditable, stateCode, stateTone } from '../model/decision';

export function DecisionPage() {
  const { city = '', decision = '' } = useParams();
  const { t } = useTranslation();
  const name = `cities/${city}/decisions/${decision}`;
  const query = useCall('decisions', DecisionService.method.getDecision, { name });
  return (
    <ReadPage query={query} title={t('decisions.one')}>
      {(found) => <Loaded decision={found} city={city} />}
    </ReadPage>
  );
}

function Loaded({ decision, city }: { decision: Decision; city: string }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const [editing, setEditing] = useState(false);
  const canEdit = useMayEdit(decision, city);
  const state = stateCode(decision.state);
  return (
    <>
      <PageHeader
        title={decision.title}
        purpose={t('decisions.pagePurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('nav.decisions'), to: `/citta/${city}/decisioni` },
          { label: decision.title },
        ]}
        badge={
          <>
            <StateBadge tone={stateTone(decision.state)}>{t(`decisionState.${state}`)}</StateBadge>{' '}
            {decision.illustrative && <SourceMark mark="ILLUSTRATIVE" word={t('decisions.illustrative')} />}
          </>
        }
        action={
          !editing &&
          canEdit && (
            <button type="button" className="btn btn-primary" onClick={() => setEditing(true)}>
              <Icon name="it-pencil" colour="white" /> {t('action.edit')}
            </button>
          )
        }
      />
      {editing ? (
        <DecisionEditor decision={decision} onDone={() => setEditing(false)} />
      ) : (
        <div className="nzd-decision">
          <div>
            <QuestionFacts decision={decision} />
            <EvidenceCards decision={decision} />
            <SeatsPanel decision={decision} />
            <ResultPanel decision={decision} />
            <AnswerPanel decision={decision} />
          </div>
          <aside aria-label={t('decisions.lifecycle')}>
            <OwnSeatPanel decision={decision} />
            <DecisionLife decision={decision} />
            <EscalateButton decision={decision} />
          </aside>
        </div>
      )}
      <Thread resource={decision.name} />
      <ResourceHistory resource={decision.name} />
    </>
  );
}

/** Coordinators write while the question is not fixed, members what they proposed themselves. */
function useMayEdit(decision: Decision, city: string): boolean {
  const roles = useRoles(city);
  const session = useSession();
  const isOwn = session.signedIn && session.person.id === decision.creator;
  return (
    isEditable(decision.state) &&
    (roles.includes('city-coordinator') || (roles.includes('cdtt-member') && isOwn))
  );
}
