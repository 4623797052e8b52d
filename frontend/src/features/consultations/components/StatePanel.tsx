import { useTranslation } from 'react-i18next';
import type { Consultation } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { reasonField } from '@shared/model/asked-fields';
import { LifePanel } from '@shared/parts/LifePanel';
import type { LifeWords } from '@shared/parts/life-words';
import { stepsAlong } from '@shared/ui/steps';
import { asksReason, takeStep } from '../model/steps';
import { stateCode, states } from '../model/consultation';

const words: LifeWords = {
  action: 'consultations.action',
  guard: 'consultations.guard',
  field: 'consultations.stepField',
  confirm: 'consultations.confirm',
};
const changes = ['consultations'];

/** Where the consultation stands, what the next step needs, and the button for it. */
export function StatePanel({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation();
  return (
    <LifePanel
      title={t('consultations.lifecycle')}
      words={words}
      way={stepsAlong(states.map(stateCode), stateCode(consultation.state), (state) =>
        t(`consultations.state.${state}`),
      )}
      actions={consultation.availableActions}
      log={consultation.steps}
      asks={(action) => (asksReason(action) ? [reasonField] : [])}
      ends={asksReason}
      changes={changes}
      onTake={(action, values) => takeStep(consultation, action, values['reason'] ?? '')}
    />
  );
}
