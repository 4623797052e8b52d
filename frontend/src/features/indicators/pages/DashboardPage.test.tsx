import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { DashboardPage } from './DashboardPage';

const prato = 'cities/prato/districts/tessile';
const name = (id: string) => `cities/programme/indicators/${id}`;
const text = (said: string) => ({ it: said, en: said });
const comparison = {
  districts: [{ district: prato, displayName: 'Distretto tessile', cityDisplayName: 'Prato' }],
  rows: [
    {
      indicator: name('reuse'),
      displayName: text('Tasso di riuso'),
      unit: '%',
      cells: [
        {
          district: prato,
          hasValue: true,
          value: { value: '10', unit: '%' },
          period: { code: '2023' },
          progress: {
            points: [
              { period: { code: '2023' }, value: '10' },
              { period: { code: '2024' }, value: '12', awaitsApproval: true },
            ],
            path: [
              { year: 2020, value: '5' },
              { year: 2030, value: '25' },
            ],
            latestPeriod: { code: '2023' },
            latestValue: '10',
          },
        },
      ],
    },
    {
      indicator: name('potential'),
      displayName: text('Potenziale'),
      unit: 'kW',
      cells: [{ district: prato }],
    },
  ],
};

describe('dashboard', () => {
  it('shows headline indicators with path, age of the datum and open work from one comparison', async () => {
    const asked: unknown[] = [];
    server.use(
      http.get('*/api/v1/cities/prato/districts', () =>
        HttpResponse.json({ districts: [{ name: prato, displayName: 'Distretto tessile' }] }),
      ),
      http.get('*/api/v1/cities', () => HttpResponse.json({ cities: [] })),
      http.get('*/api/v1/clock', () => HttpResponse.json({ now: '2026-11-23T10:00:00Z' })),
      http.get('*/api/v1/cities/programme/indicators', () =>
        HttpResponse.json({ indicators: [{ name: name('reuse'), periodType: 'PERIOD_TYPE_YEAR' }] }),
      ),
      http.post('*/api/v1/comparisons:compute', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(comparison);
      }),
    );
    const { container, router } = show(<DashboardPage />, {
      path: '/citta/:city/indicatori/cruscotto',
      at: '/citta/prato/indicatori/cruscotto',
      session: person('prato', 'data-steward'),
    });

    const row = await screen.findByRole('row', { name: /Tasso di riuso/ });
    expect(row).toHaveTextContent('6 mesi indietro sul percorso');
    expect(row).toHaveTextContent('Ultimo dato: 2023');
    await expect.poll(() => row.textContent).toContain('dato in ritardo di 16 mesi');
    expect(within(row).getByRole('link', { name: /1 valore da approvare/ })).toHaveAttribute(
      'href',
      '/citta/prato/indicatori/reuse',
    );
    expect(screen.queryByRole('row', { name: /Potenziale/ })).toBeNull();
    expect(await faults(container)).toEqual([]);

    await userEvent.click(screen.getByText(/Scegli gli indicatori/));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Potenziale' }));
    expect(await screen.findByRole('row', { name: /Potenziale/ })).toHaveTextContent('nessun dato approvato');
    expect(router.state.location.search).toBe('?indicatore=reuse&indicatore=potential');
    expect(asked).toEqual([{ districts: [prato], normalisation: 'NORMALISATION_NONE' }]);
  });
});
