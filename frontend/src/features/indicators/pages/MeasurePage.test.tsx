import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { MeasurePage } from './MeasurePage';

const name = 'cities/programme/measures/water';
const text = (said: string) => ({ text: { it: said, en: `${said} (en)` } });
const measure = {
  name,
  etag: '"4"',
  displayName: text('Acqua usata'),
  definition: text('Acqua prelevata'),
  unit: 'm3',
  overTime: 'OVER_TIME_SUM',
  version: 2,
  earlierVersions: [
    {
      version: 1,
      definition: text('Acqua consegnata'),
      unit: 'm3',
      until: '2026-03-01T10:00:00Z',
      reason: 'il contatore generale è più completo',
    },
  ],
};

function open(role: string) {
  const sent: { url: string; body: unknown }[] = [];
  server.use(
    http.get('*/api/v1/cities', () => HttpResponse.json({ cities: [] })),
    http.get('*/api/v1/cities/programme/measures', () => HttpResponse.json({ measures: [measure] })),
    http.get(`*/api/v1/${name}`, () => HttpResponse.json(measure)),
    http.get('*/api/v1/cities/*/entries', () => HttpResponse.json({})),
    http.patch(`*/api/v1/${name}`, async ({ request }) => {
      sent.push({ url: request.url, body: await request.json() });
      return HttpResponse.json({ ...measure, etag: '"5"' });
    }),
  );
  const shown = show(<MeasurePage />, {
    path: '/citta/:city/indicatori/misure/:measure',
    at: '/citta/prato/indicatori/misure/water',
    session: person('programme', role),
  });
  return { ...shown, sent };
}

describe('page of a measure', () => {
  it('shows what it says now and said before, and is only read by others', async () => {
    const { container } = open('evaluator');

    expect(await screen.findByRole('heading', { name: 'Acqua usata' })).toBeVisible();
    await userEvent.click(screen.getByText('1 versione precedente'));
    expect(screen.getByText(/Acqua consegnata/)).toBeVisible();
    expect(screen.getByText(/il contatore generale è più completo/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Modifica la misura/ })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('sends the changed fields with the reason and the revision that was seen', async () => {
    const { sent, container } = open('data-steward');

    await userEvent.click(await screen.findByRole('button', { name: /Modifica la misura/ }));
    await userEvent.selectOptions(screen.getByLabelText(/Dalle imprese al distretto/), 'SUM');
    await userEvent.type(screen.getByLabelText(/Perché dice altro/), 'le imprese rispondono tutte');
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    await expect.poll(() => sent.length, { timeout: 5000 }).toBe(1);
    const { url, body } = sent[0] ?? { url: '', body: {} };
    const query = new URL(url).searchParams;
    expect(query.get('updateMask')).toBe('overUnits,weight');
    expect(query.get('reason')).toBe('le imprese rispondono tutte');
    expect(body).toMatchObject({ etag: '"4"', overUnits: 'OVER_UNITS_SUM' });
  });
});
