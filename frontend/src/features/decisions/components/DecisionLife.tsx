import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useTranslation } from 'react-i18next';
import type { Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { formatInstant } from '@shared/format/format';
import type { Values } from '@shared/model/asked-fields';
import { LifePanel } from '@shared/parts/LifePanel';
import type { LifeWords } from '@shared/parts/life-words';
import { stepsAlong } from '@shared/ui/steps';
import { pathOf, stateCode } from '../model/decision';
import { decisionSteps, noInput } from '../model/decision-steps';
import { useOwnSeat } from '../model/use-own-seat';
import { useStepFields } from '../model/use-step-fields';

const words: LifeWords = {
  action: 'decisionAction',
  guard: 'decisionGuard',
  help: 'decisionStepHelp',
  field: 'decisionStepField',
  confirm: 'decisions.confirm',
};
const changes = ['decisions'];

/** Where the decision stands, what may be done and what is missing for it, and the steps so far. */
export function DecisionLife({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const own = useOwnSeat(decision.team);
  const asks = useStepFields(decision);
  const take = async (action: string, values: Values) => {
    const base = { name: decision.name, etag: decision.etag };
    await decisionSteps[action]?.take(base, { ...noInput, ...values, seat: own?.seat ?? '' });
  };
  return (
    <LifePanel
      title={t('decisions.lifecycle')}
      words={words}
      way={stepsAlong(pathOf(decision).map(stateCode), stateCode(decision.state), (state) =>
        t(`decisionState.${state}`),
      )}
      actions={decision.availableActions}
      log={decision.steps}
      asks={asks}
      ends={(action) => decisionSteps[action]?.ends ?? false}
      changes={changes}
      onTake={take}
    >
      <Deadline decision={decision} />
    </LifePanel>
  );
}

function Deadline({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const state = stateCode(decision.state);
  const end =
    state === 'CONSENT_OPEN' ? decision.consentUntil : state === 'VOTING' ? decision.voteUntil : undefined;
  if (!end) return null;
  const text = state === 'VOTING' ? 'decisions.voteUntil' : 'decisions.consentUntil';
  return <p className="nzd-deadline">{t(text, { when: formatInstant(timestampDate(end)) })}</p>;
}
