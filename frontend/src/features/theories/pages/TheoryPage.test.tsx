import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { TheoryPage } from './TheoryPage';

const id = '01J00000000000000000000000';
const name = `cities/prato/theories/${id}`;
const model = {
  name,
  etag: '"3"',
  district: 'cities/prato/districts/tessile',
  title: 'Acqua del distretto',
  state: 'STATE_DRAFT',
  content: {
    tiers: [
      { id: 'a', version: 1, code: 'ATT', displayName: 'Attività', kind: 'KIND_ACTIVITY' },
      { id: 'c', version: 1, code: 'CAM', displayName: 'Cambiamenti', kind: 'KIND_EARLY_CHANGE' },
    ],
    ceiling: 'a',
    nodes: [
      {
        id: 'net',
        version: 2,
        tier: 'a',
        statement: 'Estendere la rete',
        levers: ['LEVER_GOVERNANCE_POLICY'],
      },
      { id: 'reuse', version: 2, tier: 'c', statement: 'Più riuso', levers: ['LEVER_GOVERNANCE_POLICY'] },
    ],
  },
  findings: [{ kind: 'KIND_ORPHAN', element: 'net', node: 'net' }],
  availableActions: [
    { action: 'baseline', toState: 'baselined', missing: ['no-loose-ends'], roles: ['city-coordinator'] },
  ],
};

const answers = (current: () => object = () => model) => [
  http.get(`*/api/v1/${name}`, () => HttpResponse.json(current())),
  http.get(`*/api/v1/${name}/status`, () =>
    HttpResponse.json({ nodes: [{ node: 'reuse', standing: 'STANDING_LATE', links: [] }] }),
  ),
  http.post(/:holdPresence$/, () =>
    HttpResponse.json({ others: [{ person: 'p-1234', roles: ['cdtt-member'], element: 'reuse' }] }),
  ),
  http.get('*/api/v1/cities/prato/districts', () => HttpResponse.json({ districts: [] })),
  http.get('*/api/v1/cities/programme/indicators', () => HttpResponse.json({ indicators: [] })),
  http.get('*/api/v1/cities/prato/entries', () => HttpResponse.json({ entries: [] })),
  http.get('*/api/v1/threadLinks', () => HttpResponse.json({ links: [] })),
];
const page = (session = person('prato', 'city-coordinator'), query = '') =>
  show(<TheoryPage />, {
    path: '/citta/:city/teoria/:theory',
    at: `/citta/prato/teoria/${id}${query}`,
    session,
  });

describe('page of a theory of change', () => {
  it('shows tiers, standing, gaps and who is there without faults', async () => {
    server.use(...answers());
    const { container } = page();

    expect(await screen.findByRole('heading', { level: 1, name: /Acqua del distretto/ })).toBeVisible();
    expect(await screen.findByText('in ritardo')).toBeVisible();
    expect(await screen.findByText(/è su «Più riuso»/)).toBeVisible();
    expect(screen.getByText('Non è collegato a nulla')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Fissa il modello' })).toBeDisabled();
    expect(screen.getByText('Nessun enunciato isolato o senza seguito')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('moves between statements with the arrows', async () => {
    server.use(...answers());
    const { container } = page();
    const first = await screen.findByRole('button', { name: /^Più riuso/ });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });

    expect(container.querySelector('[data-statement="net"]')).toHaveFocus();
  });

  it('lets those who may not change it read only', async () => {
    server.use(...answers());
    page(person('prato', 'evaluator'), '?nodo=net');

    const drawer = await screen.findByRole('dialog', { name: 'Estendere la rete' });
    expect(within(drawer).queryByRole('button', { name: 'Modifica' })).toBeNull();
    expect(within(drawer).queryByLabelText(/Collega a un enunciato/)).toBeNull();
  });

  it('connects a statement to one that the rules allow', async () => {
    const sent: unknown[] = [];
    server.use(
      ...answers(),
      http.post(/:apply$/, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(model);
      }),
    );
    page(person('prato', 'cdtt-member'), '?nodo=net');
    const drawer = await screen.findByRole('dialog', { name: 'Estendere la rete' });
    await userEvent.selectOptions(within(drawer).getByLabelText(/Collega a un enunciato/), 'reuse');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Collega' }));

    expect(sent).toMatchObject([
      { operations: [{ addEdge: { from: 'net', to: 'reuse', kind: 'KIND_CONTRIBUTION' } }] },
    ]);
  });

  it('offers both versions when somebody changed the same statement', async () => {
    let current: object = model;
    const versions: unknown[] = [];
    server.use(
      ...answers(() => current),
      http.post<never, { operations: { updateNode: { version: number; statement: string } }[] }>(
        /:apply$/,
        async ({ request }) => {
          const update = (await request.json()).operations[0]?.updateNode;
          versions.push(update?.version);
          if (update?.version === 2)
            return HttpResponse.json({ status: 412, reason: 'ELEMENT_CHANGED' }, { status: 412 });
          return HttpResponse.json(current);
        },
      ),
    );
    page(person('prato', 'cdtt-member'), '?nodo=net');
    const drawer = await screen.findByRole('dialog', { name: 'Estendere la rete' });
    await userEvent.click(within(drawer).getAllByRole('button', { name: 'Modifica' })[0] ?? drawer);
    const field = await screen.findByLabelText(/^Enunciato/);
    await userEvent.clear(field);
    await userEvent.type(field, 'Testo mio');
    current = {
      ...model,
      content: {
        ...model.content,
        nodes: model.content.nodes.map((one) =>
          one.id === 'net' ? { ...one, version: 7, statement: 'Testo loro' } : one,
        ),
      },
    };
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    const conflict = await screen.findByRole('dialog', { name: 'Modifica in conflitto' });
    expect(conflict).toHaveTextContent('Testo loro');
    await userEvent.click(within(conflict).getByRole('button', { name: 'Salva le scelte' }));
    expect(versions).toEqual([2, 7]);
  });
});
