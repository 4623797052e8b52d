import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { TheoryPage } from './TheoryPage';

const id = '01J00000000000000000000000';
const name = `cities/prato/theories/${id}`;
const anna = '00000000-0000-4000-8000-000000000007';
const sandbox = 'cities/prato/sandboxes/01J00000000000000000000001';
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
    HttpResponse.json({ others: [{ person: anna, roles: ['cdtt-member'], element: 'reuse' }] }),
  ),
  http.get(/people:names$/, () =>
    HttpResponse.json({ names: [{ subject: anna, displayName: 'Anna Galli' }] }),
  ),
  http.get('*/api/v1/cities/prato/districts', () => HttpResponse.json({ districts: [] })),
  http.get('*/api/v1/cities/programme/indicators', () => HttpResponse.json({ indicators: [] })),
  http.get('*/api/v1/cities/prato/entries', () => HttpResponse.json({ entries: [] })),
  http.get('*/api/v1/threadLinks', () => HttpResponse.json({ links: [] })),
  http.get('*/api/v1/cities/-/sandboxes', ({ request }) =>
    HttpResponse.json({
      sandboxes:
        new URL(request.url).searchParams.get('theory') === name
          ? [
              {
                name: sandbox,
                title: 'Lavaggio strade',
                outline: { tests: [{ theory: name, kind: 'KIND_ASSUMPTION', element: 'a1' }] },
              },
            ]
          : [],
    }),
  ),
];
/** The same model with a connection that is about a sandbox, and an assumption upon it. */
const connected = {
  ...model,
  content: {
    ...model.content,
    edges: [
      {
        id: 'e1',
        version: 3,
        from: 'net',
        to: 'reuse',
        kind: 'KIND_CONTRIBUTION',
        rationale: 'perché la rete porta acqua',
        related: [sandbox],
      },
    ],
    assumptions: [
      {
        id: 'a1',
        version: 3,
        edge: 'e1',
        statement: 'La qualità basta',
        status: 'STATUS_UNTESTED',
        assignee: anna,
      },
    ],
  },
};
const titled = http.get('*/api/v1/threadLinks', () =>
  HttpResponse.json({
    links: [
      {
        direction: 'DIRECTION_OUT',
        relation: 'RELATION_RELATES_TO',
        end: { name: sandbox, collection: 'sandboxes', title: 'Acqua per il verde', tenant: 'prato' },
      },
    ],
  }),
);

/** Keeps what was sent as operations. */
function applied(current: object, sent: unknown[]) {
  return http.post(/:apply$/, async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json(current);
  });
}

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
    expect(await screen.findByText(/Anna Galli .*è su «Più riuso»/)).toBeVisible();
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

  it('moves tiers and draws the ceiling', async () => {
    const sent: unknown[] = [];
    server.use(...answers(), applied(model, sent));
    page();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sposta «Attività» più vicino all’impatto' }),
    );
    await userEvent.selectOptions(screen.getByLabelText(/limite di responsabilità sta sopra/), 'c');

    expect(sent).toMatchObject([
      { operations: [{ moveTier: { tier: 'a', position: 1 } }] },
      { operations: [{ setCeiling: { tier: 'c' } }] },
    ]);
    expect(screen.getByRole('button', { name: /Attività» contiene enunciati/ })).toBeDisabled();
  });

  it('adds a tier and says which field is wrong', async () => {
    const sent: unknown[] = [];
    server.use(...answers(), applied(model, sent));
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'Aggiungi livello' }));
    const dialog = await screen.findByRole('dialog', { name: 'Aggiungi livello' });
    await userEvent.type(within(dialog).getByLabelText(/^Nome del livello/), 'Impatto');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Salva' }));
    expect(await within(dialog).findByRole('link', { name: /Sigla/ })).toBeVisible();
    await userEvent.type(within(dialog).getByLabelText(/^Sigla/), 'imp');
    await userEvent.selectOptions(within(dialog).getByLabelText(/^Tipo di livello/), 'IMPACT');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Salva' }));

    expect(sent).toMatchObject([
      { operations: [{ addTier: { displayName: 'Impatto', code: 'IMP', kind: 'KIND_IMPACT' } }] },
    ]);
  });

  it('opens a connection with what it is about, and takes it away with its assumptions', async () => {
    const sent: unknown[] = [];
    server.use(titled, ...answers(() => connected), applied(model, sent));
    page(person('prato', 'cdtt-member'), '?arco=e1');
    const drawer = await screen.findByRole('dialog', { name: 'Estendere la rete → Più riuso' });

    expect(await within(drawer).findByRole('link', { name: 'Acqua per il verde' })).toHaveAttribute(
      'href',
      '/citta/prato/sandbox/01J00000000000000000000001',
    );
    expect(within(drawer).getByText('La qualità basta')).toBeVisible();
    expect(await within(drawer).findByText(/Anna Galli/)).toBeVisible();
    expect(await within(drawer).findAllByRole('link', { name: 'Lavaggio strade' })).toHaveLength(1);
    await userEvent.click(within(drawer).getByRole('button', { name: 'Togli collegamento' }));
    expect(sent).toMatchObject([
      { operations: [{ removeAssumption: { id: 'a1' } }, { removeEdge: { id: 'e1', version: 3 } }] },
    ]);
  });

  it('writes an assumption on a connection with its source and the person who looks at it again', async () => {
    const sent: unknown[] = [];
    server.use(
      titled,
      ...answers(() => connected),
      applied(connected, sent),
      http.get('*/api/v1/cities/prato/transitionTeams', () =>
        HttpResponse.json({ transitionTeams: [{ seats: [{ person: anna }] }] }),
      ),
    );
    page(person('prato', 'cdtt-member'), '?arco=e1');
    const drawer = await screen.findByRole('dialog', { name: 'Estendere la rete → Più riuso' });
    await userEvent.click(within(drawer).getByRole('button', { name: 'Aggiungi ipotesi' }));
    const dialog = await screen.findByRole('dialog', { name: 'Aggiungi ipotesi' });
    await userEvent.type(within(dialog).getByLabelText(/^Enunciato/), 'Il gestore resta');
    await userEvent.type(within(dialog).getByLabelText('Fonte'), 'Piano 2026');
    await within(dialog).findByRole('option', { name: 'Anna Galli' });
    await userEvent.selectOptions(within(dialog).getByLabelText(/^Persona che la rivede/), anna);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Salva' }));

    expect(sent).toMatchObject([
      {
        operations: [
          {
            addAssumption: {
              edge: 'e1',
              statement: 'Il gestore resta',
              assignee: anna,
              source: { title: 'Piano 2026', mark: 'MARK_DECLARED' },
            },
          },
        ],
      },
    ]);
  });

  it('lets the coordinator change title and readers', async () => {
    const sent: unknown[] = [];
    server.use(
      ...answers(),
      http.patch(`*/api/v1/${name}`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...model, title: 'Acqua e spazi' });
      }),
    );
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'Titolo e lettori' }));
    const dialog = await screen.findByRole('dialog', { name: 'Titolo e lettori' });
    await userEvent.clear(within(dialog).getByLabelText(/^Titolo/));
    await userEvent.type(within(dialog).getByLabelText(/^Titolo/), 'Acqua e spazi');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Salva' }));

    expect(await screen.findByRole('button', { name: 'Titolo e lettori' })).toBeVisible();
    expect(sent).toMatchObject([{ title: 'Acqua e spazi', etag: '"3"' }]);
  });
});
