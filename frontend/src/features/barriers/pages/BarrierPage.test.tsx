import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { BarrierPage } from './BarrierPage';

const id = '01J00000000000000000000000';
const name = `cities/prato/barriers/${id}`;
const theory = 'cities/prato/theories/01J00000000000000000000001';
const sandbox = 'cities/prato/sandboxes/01J00000000000000000000002';
const common = 'cities/programme/commonBarriers/01J00000000000000000000003';
const parma = 'cities/parma/barriers/01J00000000000000000000004';
const decision = 'cities/prato/decisions/01J00000000000000000000005';
const barrier = {
  name,
  etag: '"2"',
  title: 'La norma limita il riuso',
  statement: 'Le acque affinate si potrebbero riusare di più',
  district: 'cities/prato/districts/tessile',
  dimension: 'DIMENSION_LEGAL',
  polarity: 'POLARITY_BARRIER',
  barrierClass: 'BARRIER_CLASS_POLICY_GOVERNANCE',
  governanceLevel: 'GOVERNANCE_LEVEL_NATIONAL',
  levers: ['LEVER_GOVERNANCE_POLICY'],
  visibility: 'VISIBILITY_PARTNERS',
  state: 'reported',
  commonBarriers: [common],
  affected: [
    { target: theory, node: 'reuse', note: 'ferma il riuso' },
    { target: sandbox, node: '', note: '' },
  ],
};

const ends = [
  { name: theory, collection: 'theories', title: 'Acqua del distretto', tenant: 'prato' },
  { name: sandbox, collection: 'sandboxes', title: 'Acqua per il verde', tenant: 'prato' },
];
const answers = () => [
  http.get(`*/api/v1/${name}`, () => HttpResponse.json(barrier)),
  http.get(`*/api/v1/${theory}`, () =>
    HttpResponse.json({
      name: theory,
      content: { nodes: [{ id: 'reuse', statement: 'Più acqua torna in uso' }] },
    }),
  ),
  http.get(`*/api/v1/${common}`, () =>
    HttpResponse.json({
      name: common,
      title: 'Regole divise',
      members: [
        { barrier: name, content: barrier },
        {
          barrier: parma,
          content: { ...barrier, name: parma, title: 'Uffici divisi', remedy: 'Uno sportello unico' },
        },
      ],
    }),
  ),
  http.get(/:compare$/, () => HttpResponse.json({ suggestions: [] })),
  http.post(/:compare$/, () => HttpResponse.json({ suggestions: [] })),
  http.get('*/api/v1/cities/prato/districts', () => HttpResponse.json({ districts: [] })),
  http.get('*/api/v1/cities/prato/barriers', () => HttpResponse.json({ barriers: [] })),
  http.get('*/api/v1/cities/prato/entries', () => HttpResponse.json({ entries: [] })),
  http.get('*/api/v1/threadLinks', () =>
    HttpResponse.json({
      links: ends.map((end) => ({ direction: 'DIRECTION_OUT', relation: 'RELATION_RELATES_TO', end })),
    }),
  ),
];
const page = (...roles: string[]) =>
  show(<BarrierPage />, {
    path: '/citta/:city/barriere/:barrier',
    at: `/citta/prato/barriere/${id}`,
    session: person('prato', ...roles),
    others: [{ path: '/citta/:city/barriere', element: <p>Bacheca</p> }],
  });

describe('page of a barrier', () => {
  it('begins a sandbox and a decision that come out of it', async () => {
    server.use(...answers());
    page('cdtt-member');
    const from = `da=${encodeURIComponent(name)}`;

    expect(await screen.findByRole('link', { name: 'Proponi una sperimentazione' })).toHaveAttribute(
      'href',
      `/citta/prato/sandbox/nuova?${from}`,
    );
    expect(screen.getByRole('link', { name: 'Porta al gruppo di transizione' })).toHaveAttribute(
      'href',
      `/citta/prato/decisioni/nuova?${from}`,
    );
    expect(screen.queryByRole('link', { name: 'Scrivi le voci di costo' })).toBeNull();
  });

  it('offers nothing to begin to those who may not', async () => {
    server.use(...answers());
    page('firm');

    expect(await screen.findByRole('heading', { level: 1, name: /La norma/ })).toBeVisible();
    expect(screen.queryByText('Iniziare da qui')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Elimina' })).toBeNull();
  });

  it('shows what it bears upon by title and the remedies of other cities, without faults', async () => {
    server.use(...answers());
    const { container } = page('city-coordinator');

    expect(await screen.findByRole('link', { name: 'Più acqua torna in uso' })).toHaveAttribute(
      'href',
      '/citta/prato/teoria/01J00000000000000000000001?nodo=reuse',
    );
    expect(await screen.findByText('(enunciato di «Acqua del distretto»)')).toBeVisible();
    const affected = screen.getByRole('region', { name: 'Su che cosa incide' });
    expect(within(affected).getByRole('link', { name: 'Acqua per il verde' })).toBeVisible();
    expect(await screen.findByText('Uno sportello unico')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('is taken out after asking', async () => {
    const asked: string[] = [];
    server.use(
      ...answers(),
      http.delete(`*/api/v1/${name}`, ({ request }) => {
        asked.push(request.headers.get('If-Match') ?? new URL(request.url).searchParams.get('etag') ?? '');
        return HttpResponse.json({});
      }),
    );
    page('city-coordinator');
    await userEvent.click(await screen.findByRole('button', { name: 'Elimina' }));
    const dialog = await screen.findByRole('dialog', { name: 'Eliminare la segnalazione?' });
    expect(asked).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Elimina' }));

    expect(await screen.findByText('Bacheca')).toBeVisible();
    expect(asked).toEqual(['"2"']);
  });

  it('changes what it bears upon, object by object', async () => {
    const sent: unknown[] = [];
    server.use(
      ...answers(),
      http.get('*/api/v1/threadEnds', () =>
        HttpResponse.json({
          ends: [{ name: decision, collection: 'decisions', title: 'Avviare la prova', tenant: 'prato' }],
        }),
      ),
      http.patch(`*/api/v1/${name}`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(barrier);
      }),
    );
    page('cdtt-member');
    await userEvent.click(await screen.findByRole('button', { name: 'Modifica' }));
    const field = await screen.findByRole('group', { name: 'Su che cosa incide' });
    await userEvent.click(await within(field).findByRole('button', { name: 'Togli: Acqua per il verde' }));
    await userEvent.click(within(field).getByRole('button', { name: 'Aggiungi un oggetto' }));
    await userEvent.click(await within(field).findByRole('radio', { name: /Avviare la prova/ }));
    await userEvent.click(within(field).getByRole('button', { name: 'Aggiungi' }));
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    expect(await screen.findByRole('button', { name: 'Modifica' })).toBeVisible();
    expect(sent).toMatchObject([
      {
        affected: [{ target: theory, node: 'reuse', note: 'ferma il riuso' }, { target: decision }],
      },
    ]);
  });
});
