import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { DataEntryPage } from './DataEntryPage';

const firm = 'cities/prato/organisations/01J00000000000000000000000';
const measure = {
  name: 'cities/programme/measures/energy',
  displayName: { text: { it: 'Energia', en: 'Energy' } },
  unit: 'kW.h',
};
const series = {
  name: 'cities/prato/firmSeries/01J00000000000000000000001',
  etag: '"2"',
  measure: measure.name,
  organisation: firm,
  displayName: 'Tessitura Bisenzio',
  observations: [
    { period: { code: '2024' }, value: '12', approval: 'APPROVAL_DRAFT' },
    { period: { code: '2023' }, value: '11', approval: 'APPROVAL_SUBMITTED' },
  ],
};
const periods = [
  { period: { code: '2023' }, partialValue: '11', reported: 1, expected: 3, withheld: 'WITHHELD_TOO_FEW' },
];

const answers = (powers: readonly string[]) => [
  http.get('*/api/v1/cities/programme/measures', () => HttpResponse.json({ measures: [measure] })),
  http.get('*/api/v1/cities/prato/districts', () =>
    HttpResponse.json({ districts: [{ name: 'cities/prato/districts/tessile', displayName: 'Tessile' }] }),
  ),
  http.get('*/api/v1/cities/prato/organisations', () => HttpResponse.json({ organisations: [] })),
  http.get(`*/api/v1/${firm}`, () => HttpResponse.json({ name: firm, legalName: 'Tessitura Bisenzio' })),
  http.get('*/api/v1/cities/prato/firmSeries', () => HttpResponse.json({ firmSeries: [series] })),
  http.get('*/api/v1/cities/prato/firmSeries\\:summarise', () => HttpResponse.json({ periods })),
  http.get('*/api/v1/cities/prato/series', () => HttpResponse.json({ series: [] })),
  http.get('*/api/v1/standing', () =>
    HttpResponse.json({
      tenants: [{ tenant: 'prato', organisations: [firm], mandates: [{ organisation: firm, powers }] }],
    }),
  ),
];
const page = (role: string, query = '') =>
  show(<DataEntryPage />, {
    path: '/citta/:city/indicatori/inserimento',
    at: `/citta/prato/indicatori/inserimento${query}`,
    session: person('prato', role),
  });

describe('page for values by hand', () => {
  it('lets a firm enter its own values and hand its drafts in, not approve them', async () => {
    server.use(...answers(['POWER_ENTER_DATA']));
    const { container } = page('firm');
    const grid = await screen.findByRole('grid', { name: 'Valori dell’impresa' });
    expect(within(grid).getByRole('rowheader', { name: /Energia/ })).toBeVisible();
    expect(await screen.findByRole('button', { name: /Consegna/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Approva/ })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('says what is missing to people of a firm without the mandate', async () => {
    server.use(...answers(['POWER_SIGN']));
    page('firm');
    expect(await screen.findByText(/mandato/)).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('shows the steward a measure by firm, and how many have answered', async () => {
    server.use(...answers([]));
    page('data-steward', `?misura=${encodeURIComponent(measure.name)}`);
    const grid = await screen.findByRole('grid', { name: 'Energia' });
    expect(within(grid).getByRole('rowheader', { name: /Tessitura Bisenzio/ })).toBeVisible();
    expect(await screen.findByText('1 su 3')).toBeVisible();
    expect(screen.getByText(/meno di cinque imprese/)).toBeVisible();
    expect(screen.getByRole('button', { name: /Approva/ })).toBeVisible();
  });
});
