import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Meeting_State, type Meeting } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { Bench } from '@shared/api/gen/nzd/decisions/v1/vote_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { benchCode } from '../model/decision';
import { presence } from '../model/meeting';
import { useDecisionAct } from '../model/use-decision-act';
import { useOrganisationNames } from '../model/use-organisation-names';

/** Who is there, bench by bench. */
export function AttendancePanel({ meeting, city }: { meeting: Meeting; city: string }) {
  const { t } = useTranslation();
  const { act, busy, failure } = useDecisionAct('meetings');
  const may = useRoles(city).includes('city-coordinator') && meeting.state === Meeting_State.OPEN;
  const nameOf = useOrganisationNames(meeting.seats.map((seat) => seat.organisation));
  if (meeting.seats.length === 0) return null;
  const record = (seat: string, present: boolean, byDeputy: boolean) =>
    void act(() =>
      call(MeetingService.method.recordAttendance, { name: meeting.name, seat, present, byDeputy }),
    );
  return (
    <section className="nzd-section" aria-labelledby="attendance-title">
      <h2 id="attendance-title">{t('meetings.attendance')}</h2>
      <ProblemNotice error={failure} />
      <div className="nzd-benches">
        {[Bench.CITY, Bench.DISTRICT].map((bench) => (
          <div key={bench}>
            <h3>{t(`decisionBench.${benchCode(bench)}`)}</h3>
            <p className="nzd-small" role="status">
              {t('meetings.present', { ...presence(meeting, bench) })}
            </p>
            <ul className="nzd-seats">
              {meeting.seats
                .filter((seat) => seat.bench === bench)
                .map((seat) => {
                  const there = meeting.attendance.find((one) => one.seat === seat.seat);
                  const value = there ? (there.byDeputy ? 'DEPUTY' : 'HOLDER') : 'ABSENT';
                  const id = `attendance-${seat.seat}`;
                  return (
                    <li key={seat.seat}>
                      <label htmlFor={id}>{nameOf(seat.organisation)}</label>{' '}
                      {may ? (
                        <select
                          id={id}
                          className="form-select form-select-sm"
                          value={value}
                          disabled={busy}
                          onChange={(event) =>
                            record(
                              seat.seat,
                              event.target.value !== 'ABSENT',
                              event.target.value === 'DEPUTY',
                            )
                          }
                        >
                          {(['ABSENT', 'HOLDER', 'DEPUTY'] as const).map((choice) => (
                            <option key={choice} value={choice}>
                              {t(`meetings.there.${choice}`)}
                            </option>
                          ))}
                        </select>
                      ) : (
                        <span id={id}>{t(`meetings.there.${value}`)}</span>
                      )}
                    </li>
                  );
                })}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
