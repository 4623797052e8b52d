import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, person, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { ComparisonPage } from './ComparisonPage';

const prato = 'cities/prato/districts/tessile';
const roma = 'cities/roma/districts/tiburtina';
const cell = (district: string, value: string, perimeter = 'PERIMETER_DISTRICT') => ({
  district,
  hasValue: true,
  value: { value, unit: 't' },
  period: { code: '2024' },
  perimeter,
});
const row = (id: string, name: string, verdict: string, more: object) => ({
  indicator: `cities/programme/indicators/${id}`,
  displayName: { it: name, en: name },
  lever: 'LEVER_TECHNOLOGY_INFRASTRUCTURE',
  unit: 't',
  direction: 'DIRECTION_DECREASE',
  verdict,
  cells: [cell(prato, '10'), cell(roma, '20')],
  ...more,
});
const comparison = {
  districts: [
    { district: prato, displayName: 'Distretto tessile', cityDisplayName: 'Prato' },
    { district: roma, displayName: 'Tiburtina Valley', cityDisplayName: 'Roma' },
  ],
  rows: [
    row('emissions', 'Emissioni', 'VERDICT_CURABLE', {
      findings: [{ reason: 'REASON_FACTOR_EDITION_DIFFERS', districts: [prato], details: ['ISPRA 2023'] }],
      cures: [
        {
          choice: {
            indicator: 'cities/programme/indicators/emissions',
            factor: 'cities/programme/factors/ispra-2024',
          },
          label: 'ISPRA 2024',
        },
      ],
    }),
    row('reduction', 'Riduzione', 'VERDICT_REFUSED', {
      findings: [{ reason: 'REASON_WRONG_PERIMETER', districts: [roma], details: ['Roma Capitale'] }],
      cells: [cell(prato, '30'), cell(roma, '66', 'PERIMETER_CITY')],
    }),
  ],
};

describe('comparison of districts', () => {
  it('says why rows may not be compared and cures one by a common choice', async () => {
    const asked: unknown[] = [];
    server.use(
      http.get('*/api/v1/cities/-/districts', () => HttpResponse.json({ districts: [] })),
      http.get('*/api/v1/cities', () => HttpResponse.json({ cities: [] })),
      http.post('*/api/v1/processes:compute', () => HttpResponse.json({})),
      http.post('*/api/v1/comparisons:compute', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(comparison);
      }),
    );
    const { container } = show(<ComparisonPage />, {
      path: '/confronto',
      session: person('programme', 'programme-coordinator'),
    });

    const refused = await screen.findByRole('row', { name: /Riduzione/ });
    expect(refused).toHaveTextContent('non confrontabile');
    expect(refused).toHaveTextContent("Un valore riguarda l'intera città");
    expect(refused).toHaveTextContent('Perimetro: intera città, non il distretto.');
    expect(await faults(container)).toEqual([]);

    const curable = screen.getByRole('row', { name: /Emissioni/ });
    await userEvent.selectOptions(within(curable).getByLabelText('Rendere confrontabile con'), 'ISPRA 2024');
    expect(asked.at(-1)).not.toHaveProperty('choices');
    await userEvent.click(within(curable).getByRole('button', { name: 'Applica' }));

    await expect
      .poll(() => asked.at(-1))
      .toMatchObject({
        choices: [
          {
            indicator: 'cities/programme/indicators/emissions',
            factor: 'cities/programme/factors/ispra-2024',
          },
        ],
      });
  });
});
