import { useTranslation } from 'react-i18next';
import { Meeting_State, type Meeting } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { LifePanel } from '@shared/parts/LifePanel';
import type { LifeWords } from '@shared/parts/life-words';
import { stepsAlong } from '@shared/ui/steps';
import { meetingSteps, meetingWay } from '../model/meeting';

const words: LifeWords = { action: 'meetingAction', guard: 'decisionGuard', field: 'decisionStepField' };
const changes = ['meetings'];

/** Where the meeting stands; only a coordinator leads it on. */
export function MeetingLife({ meeting, city }: { meeting: Meeting; city: string }) {
  const { t } = useTranslation();
  const leads = useRoles(city).includes('city-coordinator');
  return (
    <LifePanel
      title={t('meetings.lifecycle')}
      words={words}
      way={stepsAlong(
        meetingWay.map((state) => Meeting_State[state]),
        Meeting_State[meeting.state],
        (state) => t(`meetingState.${state}`),
      )}
      actions={leads ? meeting.availableActions : []}
      log={meeting.steps}
      changes={changes}
      onTake={async (action) => {
        await meetingSteps[action]?.({ name: meeting.name, etag: meeting.etag });
      }}
    />
  );
}
