import { create } from '@bufbuild/protobuf';
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { MeetingSchema } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { MeetingOutcomes } from './MeetingOutcomes';

const decision = 'cities/prato/decisions/D1';
const meeting = create(MeetingSchema, {
  name: 'cities/prato/meetings/M1',
  agenda: [{ title: 'Riuso', decision }],
});

const bench = (side: string) => ({
  bench: side,
  votingSeats: 3,
  quorum: 2,
  ballots: 3,
  inFavour: 2,
  against: 1,
  rule: 'RULE_SIMPLE_MAJORITY',
  quorumReached: true,
  carried: true,
});

const told = {
  name: decision,
  title: 'Riuso dell’acqua',
  proposal: 'Si avvia.',
  state: 'STATE_VOTED',
  seats: [{ seat: 'S1', bench: 'BENCH_CITY' }],
  result: { benches: [bench('BENCH_CITY'), bench('BENCH_DISTRICT')], carried: true, quorumReached: true },
  dissents: [{ seat: 'S1', statement: 'Il cloro non è misurato.' }],
};

const draw = (answer: object) => {
  server.use(
    http.get(`*/api/v1/${decision}`, () => HttpResponse.json(answer)),
    http.get(`*/api/v1/${decision}/ballots`, () =>
      HttpResponse.json({ ballots: [{ seat: 'S1', choice: 'CHOICE_AGAINST', reason: 'Manca una misura' }] }),
    ),
    http.get('*/api/v1/*', () => HttpResponse.json({})),
  );
  return show(<MeetingOutcomes meeting={meeting} />, { session: person('prato', 'cdtt-member') });
};

describe('what became of the decisions of a meeting', () => {
  it('prints with the minutes: result by bench, votes and dissent', async () => {
    const { container } = draw(told);

    expect(await screen.findByText('Riuso dell’acqua')).toBeVisible();
    expect(screen.getAllByText(/2 favorevoli, 1 contrari/)).toHaveLength(2);
    expect(screen.getByText(/Il cloro non è misurato/)).toBeVisible();
    expect(await screen.findByText('Manca una misura')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('says nothing of votes that are not closed', async () => {
    draw({ ...told, state: 'STATE_VOTING', result: undefined, dissents: [] });

    expect(await screen.findByText(/il voto non è chiuso/)).toBeVisible();
    expect(screen.queryByText('Manca una misura')).toBeNull();
  });
});
