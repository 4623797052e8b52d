import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { OpportunityNewPage } from './OpportunityNewPage';
import { OpportunityPage } from './OpportunityPage';

const id = '01J00000000000000000000000';
const name = `cities/parma/opportunities/${id}`;
const barrier = 'cities/parma/barriers/01J00000000000000000000001';
const opportunity = {
  name,
  etag: '"4"',
  title: 'Tetti e parcheggi',
  description: 'Fotovoltaico condiviso',
  levers: ['LEVER_FINANCE_FUNDING'],
  visibility: 'VISIBILITY_PARTNERS',
  lines: [
    {
      title: 'Impianti',
      kind: 'KIND_CAPEX',
      amount: { value: '300000', unit: 'EUR' },
      year: 2027,
      certainty: 'CERTAINTY_PLANNED',
      source: { title: 'Stima', mark: 'MARK_ILLUSTRATIVE' },
    },
  ],
};
const answers = [
  http.get('*/api/v1/cities/parma/districts', () => HttpResponse.json({ districts: [] })),
  http.get('*/api/v1/cities/parma/decisions', () => HttpResponse.json({ decisions: [] })),
  http.get('*/api/v1/cities/parma/entries', () => HttpResponse.json({ entries: [] })),
  http.get('*/api/v1/threadLinks', () => HttpResponse.json({ links: [] })),
  http.get(`*/api/v1/${name}`, () => HttpResponse.json(opportunity)),
];
const paths = { path: '/citta/:city/opportunita/:opportunity', at: `/citta/parma/opportunita/${id}` };

describe('pages of an opportunity', () => {
  it('adds one with an investment line that comes out of a barrier', async () => {
    const sent: unknown[] = [];
    server.use(
      ...answers,
      http.post('*/api/v1/cities/parma/opportunities', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(opportunity);
      }),
    );
    show(<OpportunityNewPage />, {
      path: '/citta/:city/opportunita/nuova',
      at: `/citta/parma/opportunita/nuova?da=${encodeURIComponent(barrier)}`,
      session: person('parma', 'cdtt-member'),
      others: [{ path: paths.path, element: <p>Fatto</p> }],
    });
    await userEvent.type(await screen.findByLabelText(/^Titolo/), 'Tetti e parcheggi');
    await userEvent.type(screen.getByLabelText(/^Descrizione/), 'Fotovoltaico condiviso');
    await userEvent.click(screen.getByLabelText('Finanza e modelli di investimento'));
    await userEvent.click(screen.getByRole('button', { name: 'Aggiungi una voce di costo' }));
    await userEvent.type(screen.getByLabelText(/^Voce/), 'Impianti');
    await userEvent.type(screen.getByLabelText(/^Importo/), '300 000,50');
    await userEvent.type(screen.getByLabelText(/^Anno/), '2027');
    await userEvent.click(screen.getByRole('button', { name: 'Crea' }));
    const source = document.getElementById('opportunities-lines-0-source-title');
    await waitFor(() => expect(source).toHaveAttribute('aria-invalid', 'true'));
    expect(sent).toEqual([]);
    if (source) await userEvent.type(source, 'Stima');
    await userEvent.click(screen.getByRole('button', { name: 'Crea' }));

    expect(await screen.findByText('Fatto')).toBeVisible();
    expect(sent).toMatchObject([
      {
        title: 'Tetti e parcheggi',
        lines: [
          {
            title: 'Impianti',
            kind: 'KIND_CAPEX',
            amount: { value: '300000.50', unit: 'EUR' },
            year: 2027,
            certainty: 'CERTAINTY_PLANNED',
          },
        ],
        links: [{ relation: 'RELATION_FOLLOWS_FROM', target: barrier }],
      },
    ]);
  });

  it('shows one with its lines, and sends only what was changed', async () => {
    const sent: unknown[] = [];
    server.use(
      ...answers,
      http.patch(`*/api/v1/${name}`, async ({ request }) => {
        sent.push({ mask: new URL(request.url).searchParams.get('updateMask'), body: await request.json() });
        return HttpResponse.json(opportunity);
      }),
    );
    const { container } = show(<OpportunityPage />, {
      ...paths,
      session: person('parma', 'city-coordinator'),
    });
    const table = await screen.findByRole('table');
    expect(within(table).getByText(/300.000 €/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Modifica' }));
    await screen.findByRole('button', { name: 'Salva' });
    const title = document.getElementById('opportunities-title');
    if (title) await userEvent.type(title, ' 2027');
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    expect(await screen.findByRole('button', { name: 'Modifica' })).toBeVisible();
    expect(JSON.stringify(sent)).toContain('Tetti e parcheggi 2027');
  });

  it('deletes one after asking, and only for the coordinator', async () => {
    const sent: string[] = [];
    server.use(
      ...answers,
      http.delete(`*/api/v1/${name}`, ({ request }) => {
        sent.push(request.headers.get('If-Match') ?? new URL(request.url).searchParams.get('etag') ?? '');
        return HttpResponse.json({});
      }),
    );
    const { unmount } = show(<OpportunityPage />, { ...paths, session: person('parma', 'cdtt-member') });
    await screen.findByRole('table');
    expect(screen.queryByRole('button', { name: 'Elimina l’opportunità' })).toBeNull();
    unmount();

    show(<OpportunityPage />, {
      ...paths,
      session: person('parma', 'city-coordinator'),
      others: [{ path: '/citta/:city/opportunita', element: <p>Elenco</p> }],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Elimina l’opportunità' }));
    const asked = await screen.findByRole('dialog');
    expect(sent).toEqual([]);
    await userEvent.click(within(asked).getByRole('button', { name: 'Elimina l’opportunità' }));

    expect(await screen.findByText('Elenco')).toBeVisible();
    expect(sent).toEqual(['"4"']);
  });

  it('refuses those who may not add one', async () => {
    server.use(...answers);
    show(<OpportunityNewPage />, {
      path: '/citta/:city/opportunita/nuova',
      at: '/citta/parma/opportunita/nuova',
      session: person('parma', 'firm'),
    });

    expect(await screen.findByText('Non è possibile aggiungere un’opportunità')).toBeVisible();
  });
});
