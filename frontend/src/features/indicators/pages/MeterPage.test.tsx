import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { MeterListPage } from './MeterListPage';
import { MeterPage } from './MeterPage';

const id = '01J00000000000000000000001';
const measure = {
  name: 'cities/programme/measures/power',
  displayName: { text: { it: 'Elettricità', en: 'Electricity' } },
  unit: 'MW.h',
  overTime: 'OVER_TIME_SUM',
};
const meter = {
  name: `cities/roma/meters/${id}`,
  etag: '"1"',
  code: 'IT000E00000001',
  carrier: 'CARRIER_ELECTRICITY_DRAWN',
  measure: measure.name,
  unit: 'kW.h',
  resolution: 'RESOLUTION_HOUR',
  displayName: 'Tecnopolo Esempio, IT000E00000001',
  source: { title: 'Profilo illustrativo', mark: 'MARK_ILLUSTRATIVE' },
  years: [{ year: 2025, presentHours: 8000, hours: 8760, waiting: 1 }],
};
const year = {
  name: `${meter.name}/years/2025`,
  etag: '"3"',
  year: 2025,
  batches: [
    {
      id: '01J00000000000000000000009',
      firstDay: '2025-01-01',
      lastDay: '2025-01-31',
      readings: 744,
      approval: 'APPROVAL_SUBMITTED',
      recorder: 'another',
    },
  ],
  months: [
    {
      period: { code: '2025-01' },
      sum: '1488',
      presentHours: 744,
      hours: 744,
      outcome: 'OUTCOME_MEASURED',
      value: '1.488',
    },
    {
      period: { code: '2025-02' },
      sum: '10',
      presentHours: 5,
      hours: 672,
      outcome: 'OUTCOME_INCOMPLETE',
      value: '',
    },
  ],
};
const profile = {
  unit: 'kW.h',
  step: 'STEP_HOUR',
  days: [{ day: '2025-01-06', values: [2, 'NaN'], marks: 'M-', times: ['00:00', '01:00'] }],
};

const answers = () => [
  http.get('*/api/v1/cities/programme/measures', () => HttpResponse.json({ measures: [measure] })),
  http.get('*/api/v1/cities/roma/districts', () => HttpResponse.json({ districts: [] })),
  http.get('*/api/v1/cities/roma/organisations', () => HttpResponse.json({ organisations: [] })),
  http.get('*/api/v1/cities/roma/meters', () => HttpResponse.json({ meters: [meter] })),
  http.get(`*/api/v1/${year.name}`, () => HttpResponse.json(year)),
  http.get(`*/api/v1/${meter.name}\\:profile`, () => HttpResponse.json(profile)),
  http.get(`*/api/v1/${meter.name}`, () => HttpResponse.json(meter)),
  http.get('*/api/v1/cities/roma/meterImports', () => HttpResponse.json({ observationImports: [] })),
];
const page = (role: string) =>
  show(<MeterPage />, {
    path: '/citta/:city/contatori/:meter',
    at: `/citta/roma/contatori/${id}`,
    session: person('roma', role),
  });

describe('page of a meter', () => {
  it('shows months with their coverage, and no value where one is missing', async () => {
    server.use(...answers());
    const { container } = page('city-coordinator');
    const months = await screen.findByRole('table', { name: 'I mesi' });
    expect(within(months).getByText('744 su 744')).toBeVisible();
    const short = within(months).getByText('incompleto: nessun valore').closest('tr');
    expect(short).toHaveTextContent('–');
    expect(await screen.findByText(/1 valori su 2/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('has a table beside the chart', async () => {
    server.use(...answers());
    page('city-coordinator');
    await userEvent.click(await screen.findByRole('button', { name: /tabella/i }));
    expect(await screen.findByRole('cell', { name: '2' })).toBeVisible();
  });

  it('lets the city approve what another person brought in, not a firm', async () => {
    const sent: unknown[] = [];
    server.use(
      ...answers(),
      http.post('*/api/v1/*', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(year);
      }),
    );
    const { unmount } = page('firm');
    await screen.findByRole('table', { name: 'Che cosa è stato importato' });
    expect(screen.queryByRole('button', { name: /Approva/ })).toBeNull();
    unmount();
    page('city-coordinator');
    await userEvent.click(await screen.findByRole('button', { name: /Approva/ }));
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]).toMatchObject({ etag: '"3"', batches: [year.batches[0]?.id] });
  });
});

describe('list of meters', () => {
  const list = (role: string) =>
    show(<MeterListPage />, {
      path: '/citta/:city/contatori',
      at: '/citta/roma/contatori',
      session: person('roma', role),
    });

  it('shows how much of each year is read', async () => {
    server.use(...answers());
    const { container } = list('data-steward');
    expect(await screen.findByRole('link', { name: meter.displayName })).toBeVisible();
    expect(screen.getByText(/2025: 91,3/)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('is closed to others', () => {
    list('evaluator');
    expect(screen.getByText(/I contatori sono visti/)).toBeVisible();
  });
});
