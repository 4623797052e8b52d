import { useTranslation } from 'react-i18next';
import type { Commitment } from '@shared/api/gen/nzd/decisions/v1/commitment_pb';
import type { Values } from '@shared/model/asked-fields';
import { LifePanel } from '@shared/parts/LifePanel';
import type { LifeWords } from '@shared/parts/life-words';
import { stepsAlong } from '@shared/ui/steps';
import { commitmentPath, commitmentState, commitmentSteps, noInput } from '../model/commitment';

const words: LifeWords = {
  action: 'commitmentAction',
  guard: 'decisionGuard',
  help: 'commitmentStepHelp',
  field: 'commitmentField',
  confirm: 'decisions.confirm',
};
const changes = ['commitments'];

/** Where the commitment stands and what may be done. */
export function CommitmentLife({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation();
  const take = async (action: string, values: Values) => {
    const base = { name: commitment.name, etag: commitment.etag };
    await commitmentSteps[action]?.take(base, { ...noInput, ...values });
  };
  return (
    <LifePanel
      title={t('commitments.lifecycle')}
      words={words}
      way={stepsAlong(
        commitmentPath(commitment).map(commitmentState),
        commitmentState(commitment.state),
        (state) => t(`commitmentState.${state}`),
      )}
      actions={commitment.availableActions}
      log={commitment.steps}
      asks={(action) => commitmentSteps[action]?.asks ?? []}
      ends={(action) => commitmentSteps[action]?.ends ?? false}
      changes={changes}
      onTake={take}
    />
  );
}
