import { call } from '@shared/api/call';
import { Meeting_State, type Meeting } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { Bench } from '@shared/api/gen/nzd/decisions/v1/vote_pb';
import type { Tone } from '@shared/ui/StateBadge';

const S = Meeting_State;

export const meetingPage = (name: string): string => {
  const [, city = '', , id = ''] = name.split('/');
  return `/citta/${city}/decisioni/riunioni/${id}`;
};

export function meetingTone(state: Meeting_State): Tone {
  switch (state) {
    case S.OPEN:
      return 'warn';
    case S.MINUTES_APPROVED:
      return 'ok';
    case S.CLOSED:
    case S.MINUTES_DRAFT:
      return 'off';
    default:
      return 'note';
  }
}

export const meetingWay: readonly Meeting_State[] = [
  S.DRAFT,
  S.CONVENED,
  S.OPEN,
  S.CLOSED,
  S.MINUTES_DRAFT,
  S.MINUTES_APPROVED,
];

type Base = { name: string; etag: string };
const m = MeetingService.method;

/** The steps by their code in the contract. */
export const meetingSteps: Readonly<Record<string, (base: Base) => Promise<Meeting>>> = {
  convene: (base) => call(m.conveneMeeting, base),
  open: (base) => call(m.openMeeting, base),
  close: (base) => call(m.closeMeeting, base),
  draft_minutes: (base) => call(m.draftMeetingMinutes, base),
  approve_minutes: (base) => call(m.approveMeetingMinutes, base),
};

/** Seats of a bench and how many of them are there. */
export function presence(meeting: Meeting, bench: Bench): { seats: number; present: number } {
  const seats = meeting.seats.filter((seat) => seat.bench === bench);
  const there = new Set(meeting.attendance.map((one) => one.seat));
  return { seats: seats.length, present: seats.filter((seat) => there.has(seat.seat)).length };
}
