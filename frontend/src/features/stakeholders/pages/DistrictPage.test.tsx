import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { DistrictPage } from './DistrictPage';

const name = 'cities/prato/districts/tessile';
const district = {
  name,
  etag: '"2"',
  displayName: 'Distretto tessile',
  type: 'TYPE_SECTOR_DISTRICT',
  municipalities: [{ istatCode: '100005', displayName: 'Prato', province: 'PO' }],
  sources: [],
};
const count = (id: string, value: string, adopted: boolean) => ({
  name: `cities/prato/publicCounts/01J0000000000000000000000${id}`,
  etag: '"1"',
  district: name,
  subject: 'SUBJECT_FIRMS',
  quantity: { value, unit: '{firm}' },
  perimeter: 'PERIMETER_DISTRICT',
  source: { title: `Fonte ${id}`, mark: 'MARK_VERIFIED' },
  adopted,
});

const answers = (counts: () => readonly object[]) => [
  http.get(`*/api/v1/${name}`, () => HttpResponse.json(district)),
  http.get('*/api/v1/cities/prato/organisations:summarise', () => HttpResponse.json({ total: 3, firms: 2 })),
  http.get('*/api/v1/cities/prato/publicCounts', () => HttpResponse.json({ publicCounts: counts() })),
  http.get('*/api/v1/cities/prato/entries', () => HttpResponse.json({ entries: [] })),
  http.get('*/api/v1/threadLinks', () => HttpResponse.json({ links: [] })),
];
const page = (session = person('prato', 'city-coordinator')) =>
  show(<DistrictPage />, {
    path: '/citta/:city/attori/distretti/:district',
    at: '/citta/prato/attori/distretti/tessile',
    session,
  });

describe('page of a district', () => {
  it('shows an observer facts and figures without any means to change them', async () => {
    server.use(...answers(() => [count('1', '7000', true)]));
    const { container } = page(person('prato', 'observer'));

    expect(await screen.findByText('Fonte 1')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Modifica|Adotta|Aggiungi/ })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('sends the changed fields of a district alone', async () => {
    const sent: { mask: string | null; gridOperator: string }[] = [];
    server.use(
      ...answers(() => []),
      http.patch<never, { gridOperator: string }>(`*/api/v1/${name}`, async ({ request }) => {
        const body = await request.json();
        sent.push({ mask: new URL(request.url).searchParams.get('updateMask'), ...body });
        return HttpResponse.json({ ...district, gridOperator: body.gridOperator });
      }),
    );
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'Modifica' }));
    await userEvent.type(screen.getByLabelText('Gestore della rete'), 'Rete Esempio');
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    expect(await screen.findByText('Salvato ora')).toBeVisible();
    expect(sent).toEqual([expect.objectContaining({ mask: 'gridOperator', gridOperator: 'Rete Esempio' })]);
  });

  it('names the municipality that is wrong by its place', async () => {
    server.use(...answers(() => []));
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'Modifica' }));
    await userEvent.click(screen.getByRole('button', { name: 'Aggiungi un comune' }));
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Codice ISTAT (2): Il codice ISTAT ha sei cifre',
    );
  });

  it('adopts a figure in the place of the one that was', async () => {
    const sent: { name: string; adopted: boolean }[] = [];
    let counts = [count('1', '7000', true), count('2', '7200', false)];
    server.use(
      ...answers(() => counts),
      http.patch<never, { name: string; adopted?: boolean }>(
        '*/api/v1/cities/prato/publicCounts/:id',
        async ({ request }) => {
          const body = await request.json();
          const adopted = body.adopted ?? false;
          sent.push({ name: body.name, adopted });
          counts = counts.map((one) => (one.name === body.name ? { ...one, adopted } : one));
          return HttpResponse.json(body);
        },
      ),
    );
    page();
    await userEvent.click(await screen.findByRole('button', { name: /^Adotta/ }));

    await screen.findByRole('button', { name: /^Adotta Imprese 7000/ });
    expect(sent.map((one) => one.adopted)).toEqual([false, true]);
  });

  it('checks a new figure before it is sent', async () => {
    server.use(...answers(() => []));
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'Aggiungi una cifra pubblica' }));
    const dialog = await screen.findByRole('dialog', { name: 'Aggiungi una cifra pubblica' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Salva' }));

    const alert = await within(dialog).findByRole('alert');
    expect(alert).toHaveTextContent('Valore: Scrivere un numero');
    expect(alert).toHaveTextContent('Titolo del documento: Scrivere il titolo del documento');
  });
});
