import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { DossierPage } from './DossierPage';

const meeting = 'cities/prato/meetings/M1';
const decision = 'cities/prato/decisions/D1';
const barrier = 'cities/prato/barriers/B1';
const seat = '0'.repeat(26);

const asked = {
  name: decision,
  etag: '"3"',
  title: 'Riuso dell’acqua',
  question: 'Si avvia la sperimentazione?',
  proposal: 'Si avvia per dodici mesi.',
  team: 'cities/prato/transitionTeams/tessile',
  state: 'STATE_TABLED',
  cityTerms: { rule: 'RULE_CONSENT', quorumPercent: 50 },
  districtTerms: { rule: 'RULE_CONSENT', quorumPercent: 50 },
  evidence: [{ target: barrier, note: 'la più pesante' }],
  needsAct: true,
  actBody: 'Giunta comunale',
};

const answers = (told: object) =>
  server.use(
    http.get(`*/api/v1/${meeting}`, () =>
      HttpResponse.json({
        name: meeting,
        title: 'Riunione di marzo',
        place: 'Sala consiliare',
        agenda: [{ title: 'Apertura' }, { title: 'Riuso', decision }],
      }),
    ),
    http.get(`*/api/v1/${decision}`, () => HttpResponse.json({ ...asked, ...told })),
    http.get(`*/api/v1/${barrier}`, () => HttpResponse.json({ name: barrier, title: 'Rete di ritorno' })),
    http.get('*/api/v1/standing', () =>
      HttpResponse.json({
        tenants: [{ tenant: 'prato', seats: [{ team: asked.team, seat, voting: true }] }],
      }),
    ),
    http.get('*/api/v1/*', () => HttpResponse.json({})),
  );

const open = () =>
  show(<DossierPage />, {
    path: '/citta/:city/decisioni/riunioni/:meeting/fascicolo',
    at: '/citta/prato/decisioni/riunioni/M1/fascicolo',
    session: person('prato', 'cdtt-member'),
  });

describe('the dossier of a meeting', () => {
  it('shows each question with its proposal and calls its evidence by name', async () => {
    answers({});
    const { container } = open();

    expect(await screen.findByText('Si avvia per dodici mesi.')).toBeVisible();
    expect(await screen.findByText(/Rete di ritorno, la più pesante/)).toBeVisible();
    expect(screen.queryByText(/B1/)).toBeNull();
    expect(screen.queryByText('Apertura')).toBeNull();
    expect(screen.getByText(/Serve poi un atto: Giunta comunale/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('calls the evidence of what is adopted as it was called then', async () => {
    answers({
      state: 'STATE_ADOPTED',
      frozenEvidence: [{ target: barrier, displayName: 'Rete che manca' }],
    });
    open();

    expect(await screen.findByText(/Rete che manca, la più pesante/)).toBeVisible();
  });

  it('says that no decision is on the agenda', async () => {
    answers({});
    server.use(
      http.get(`*/api/v1/${meeting}`, () => HttpResponse.json({ name: meeting, title: 'Riunione' })),
    );
    open();

    expect(await screen.findByText('Nessuna decisione è all’ordine del giorno.')).toBeVisible();
  });
});
