import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { reasonField } from '@shared/model/asked-fields';
import { LifePanel } from '@shared/parts/LifePanel';
import type { LifeWords } from '@shared/parts/life-words';
import type { Editing } from '../model/use-theory';

const words: LifeWords = {
  action: 'theories.action',
  guard: 'theories.guard',
  says: 'theories.actionSays',
  field: 'theories.stepField',
  confirm: 'theories.confirm',
};
const withReason = new Set(['revise', 'close']);

function take(theory: Theory, action: string, reason: string): Promise<Theory> {
  const seen = { name: theory.name, etag: theory.etag };
  switch (action) {
    case 'baseline':
      return call(TheoryService.method.baselineTheory, seen);
    case 'revise':
      return call(TheoryService.method.reviseTheory, { ...seen, reason });
    case 'fix':
      return call(TheoryService.method.fixTheory, seen);
    default:
      return call(TheoryService.method.closeTheory, { ...seen, reason });
  }
}

/** The next steps in the life of the model, each with what is missing for it. */
export function TheoryLife({ theory, editing }: { theory: Theory; editing: Editing }) {
  const { t } = useTranslation();
  return (
    <LifePanel
      title={t('theories.nextStep')}
      words={words}
      actions={theory.availableActions}
      log={theory.steps}
      asks={(action) => (withReason.has(action) ? [reasonField] : [])}
      ends={(action) => action === 'close'}
      changes={[]}
      onTake={async (action, values) => editing.show(await take(theory, action, values['reason'] ?? ''))}
    />
  );
}
