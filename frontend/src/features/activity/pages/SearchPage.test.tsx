import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { faults, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { SearchPage } from './SearchPage';

const open = (words: string) =>
  show(<SearchPage />, { path: '/citta/:city/cerca', at: `/citta/prato/cerca?q=${words}` });

describe('the search', () => {
  it('finds things of every kind by words of their titles', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/v1/threadEnds', ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push(`${searchParams.get('parent') ?? ''} ${searchParams.get('query') ?? ''}`);
        return HttpResponse.json({
          ends: [
            { name: 'cities/prato/decisions/D1', collection: 'decisions', title: 'Riuso', tenant: 'prato' },
            { name: 'cities/prato/barriers/B1', collection: 'barriers', title: 'Rete', tenant: 'prato' },
            { name: 'cities/prato/receipts/R1', collection: 'receipts', title: 'Ricevuta', tenant: 'prato' },
          ],
        });
      }),
    );
    const { container } = open('acqua');

    expect(await screen.findByRole('link', { name: 'Riuso' })).toHaveAttribute(
      'href',
      '/citta/prato/decisioni/D1',
    );
    expect(screen.getByRole('link', { name: 'Rete' })).toBeVisible();
    expect(screen.queryByText('Ricevuta')).toBeNull();
    expect(asked).toEqual(['cities/prato acqua']);
    expect(await faults(container)).toEqual([]);
  });

  it('says so when nothing is found, and where organisations are searched', async () => {
    server.use(http.get('*/api/v1/threadEnds', () => HttpResponse.json({ ends: [] })));
    open('niente');

    expect(await screen.findByText('Nessun risultato')).toBeVisible();
    expect(screen.getByRole('link', { name: /solo tra gli attori/ })).toHaveAttribute(
      'href',
      '/citta/prato/attori?q=niente',
    );
  });
});
