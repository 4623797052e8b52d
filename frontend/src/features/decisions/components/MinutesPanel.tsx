import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Meeting_State, type Meeting } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { FormField } from '@shared/ui/FormField';
import { useDecisionAct } from '../model/use-decision-act';

/** The minutes: written by the coordinator until they are approved, printed by anybody who reads them. */
export function MinutesPanel({ meeting, city }: { meeting: Meeting; city: string }) {
  const { t } = useTranslation();
  const { act, busy, failure } = useDecisionAct('meetings');
  const [text, setText] = useState(meeting.minutes);
  const may =
    useRoles(city).includes('city-coordinator') &&
    meeting.state >= Meeting_State.OPEN &&
    meeting.state !== Meeting_State.MINUTES_APPROVED;
  if (!may && !meeting.minutes) return null;
  return (
    <section className="nzd-section" aria-labelledby="minutes-title">
      <h2 id="minutes-title">{t('meetings.minutes')}</h2>
      <ProblemNotice error={failure} />
      {may ? (
        <>
          <FormField id="minutes" label={t('meetings.minutesField')} help={t('meetings.minutesHelp')}>
            {(control) => (
              <textarea
                {...control}
                className="form-control"
                rows={10}
                maxLength={20000}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </FormField>
          <button
            type="button"
            className="btn btn-outline-primary btn-sm"
            disabled={busy || text === meeting.minutes}
            onClick={() =>
              void act(() =>
                call(MeetingService.method.updateMeeting, {
                  meeting: { ...meeting, minutes: text },
                  updateMask: { paths: ['minutes'] },
                }),
              )
            }
          >
            {t('action.save')}
          </button>
        </>
      ) : (
        <p className="nzd-text">{meeting.minutes}</p>
      )}
      <button type="button" className="nzd-link-button nzd-print-hidden" onClick={() => window.print()}>
        {t('meetings.print')}
      </button>
    </section>
  );
}
