import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { RecalculationsPage } from './RecalculationsPage';

const work = 'cities/prato/recalculationOperations/01J00000000000000000000000';
const series = 'cities/prato/series/01J00000000000000000000001';
const water = 'cities/programme/measures/water';
const reuse = 'cities/programme/indicators/reuse';
const prato = 'cities/prato/districts/tessile';
const text = (said: string) => ({ text: { it: said, en: said } });
const running = (state: string) => ({
  operation: {
    name: work,
    state,
    kind: 'recalculate-indicators',
    done: 1,
    total: 3,
    creator: 'indicators',
    createTime: '2026-11-23T10:00:00Z',
  },
  causes: [{ resource: series, action: 'recorded', time: '2026-11-23T09:59:00Z', actor: 'someone' }],
});
const ended = {
  ...running('STATE_SUCCEEDED'),
  operation: {
    ...running('STATE_SUCCEEDED').operation,
    done: 3,
    response: {
      '@type': 'type.googleapis.com/nzd.indicators.v1.RecalculationResult',
      computed: 3,
      changed: 1,
    },
  },
};

function open(role: string, listed: object) {
  const sent: string[] = [];
  const say = (told: string, answer: object) => () => {
    sent.push(told);
    return HttpResponse.json(answer);
  };
  server.use(
    http.get('*/api/v1/cities', () => HttpResponse.json({ cities: [] })),
    http.get('*/api/v1/cities/prato/districts', () =>
      HttpResponse.json({ districts: [{ name: prato, displayName: 'Distretto tessile' }] }),
    ),
    http.get('*/api/v1/cities/programme/indicators', () =>
      HttpResponse.json({ indicators: [{ name: reuse, displayName: text('Tasso di riuso'), unit: '%' }] }),
    ),
    http.get('*/api/v1/cities/programme/measures', () =>
      HttpResponse.json({ measures: [{ name: water, displayName: text('Acqua'), unit: 'm3' }] }),
    ),
    http.get(`*/api/v1/${series}`, () =>
      HttpResponse.json({ name: series, measure: water, district: prato }),
    ),
    http.get('*/api/v1/cities/prato/recalculationState', () => HttpResponse.json({ waiting: true })),
    http.get('*/api/v1/cities/prato/recalculations', () => HttpResponse.json({ recalculations: [listed] })),
    http.get('*/api/v1/cities/prato/keptValues', ({ request }) => {
      sent.push(new URL(request.url).searchParams.get('operation') ?? '');
      return HttpResponse.json({
        keptValues: [
          {
            name: 'cities/prato/keptValues/01J00000000000000000000002',
            indicator: reuse,
            district: prato,
            moved: [
              {
                period: { code: '2023' },
                valueBefore: '10',
                valueAfter: '12.5',
                causes: [{ resource: series, action: 'recorded', reason: 'contatore letto male' }],
              },
            ],
          },
        ],
      });
    }),
    http.post('*/api/v1/cities/prato/keptValues:recalculate', say('start', { name: work })),
    http.post(`*/api/v1/${work}:cancel`, say('cancel', { name: work })),
  );
  const shown = show(<RecalculationsPage />, {
    path: '/citta/:city/indicatori/ricalcoli',
    at: '/citta/prato/indicatori/ricalcoli',
    session: person('prato', role),
  });
  return { ...shown, sent };
}

describe('recalculations', () => {
  it('tells what caused one, what it did, and on asking what it moved', async () => {
    const { container, sent } = open('city-coordinator', ended);

    const card = await screen.findByRole('region', { name: /Ricalcolo del 23 nov 2026/ });
    expect(await within(card).findByText(/Acqua, Distretto tessile/)).toBeVisible();
    expect(card).toHaveTextContent('nuovi valori · Serie di valori');
    expect(card).toHaveTextContent('Calcolati 3 indicatori per distretto, cambiati o nuovi 1.');
    expect(sent).toEqual([]);

    await userEvent.click(within(card).getByText('Che cosa è cambiato'));
    const row = await within(card).findByRole('row', { name: /Tasso di riuso/ });
    expect(row).toHaveTextContent('Distretto tessile');
    expect(row).toHaveTextContent('10 %');
    expect(row).toHaveTextContent('12,5 %');
    expect(row).toHaveTextContent('contatore letto male');
    expect(sent).toEqual([work]);
    expect(await faults(container)).toEqual([]);
  });

  it('starts one and ends one that is under way', async () => {
    const { sent } = open('data-steward', running('STATE_RUNNING'));

    expect(await screen.findByText('1 di 3')).toBeVisible();
    expect(await screen.findByText(/modifiche in attesa/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Interrompi' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ricalcola tutto' }));
    await expect.poll(() => sent, { timeout: 5000 }).toEqual(['cancel', 'start']);
  });

  it('is not for others', async () => {
    open('cdtt-member', ended);
    expect(await screen.findByText(/Qui non si vedono i ricalcoli/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ricalcola tutto' })).toBeNull();
  });
});
