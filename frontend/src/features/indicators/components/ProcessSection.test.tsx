import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { ProcessSection } from './ProcessSection';

const prato = 'cities/prato/districts/tessile';
const roma = 'cities/roma/districts/tiburtina';
const comparison = {
  districts: [
    { district: prato, displayName: 'Distretto tessile', cityDisplayName: 'Prato' },
    { district: roma, displayName: 'Tiburtina Valley', cityDisplayName: 'Roma' },
  ],
  rows: [
    {
      figure: 'FIGURE_TIME_TO_DECIDE',
      definitionVersion: 1,
      unit: 'd',
      direction: 'DIRECTION_DECREASE',
      verdict: 'VERDICT_COMPARABLE',
      cells: [
        {
          district: prato,
          value: { value: '30', unit: 'd' },
          count: 3,
          firstDay: '2026-04-01',
          lastDay: '2026-06-01',
          illustrative: true,
        },
        { district: roma, value: { value: '50', unit: 'd' }, count: 1 },
      ],
    },
    {
      figure: 'FIGURE_TRIALS',
      definitionVersion: 1,
      unit: '1',
      verdict: 'VERDICT_REFUSED',
      reasons: ['REASON_ABSOLUTE'],
      cells: [
        {
          district: prato,
          value: { value: '2', unit: '1' },
          count: 2,
          parts: [{ state: 'running', count: 2 }],
        },
        { district: roma, value: { value: '0', unit: '1' } },
      ],
    },
    {
      figure: 'FIGURE_COMMITMENTS_KEPT',
      definitionVersion: 1,
      unit: '%',
      verdict: 'VERDICT_REFUSED',
      unavailable: true,
      cells: [{ district: prato }, { district: roma }],
    },
  ],
};
const lineage = {
  figure: 'FIGURE_TIME_TO_DECIDE',
  cell: comparison.rows[0]?.cells[0],
  items: [
    {
      object: 'cities/prato/decisions/01HZX0000000000000000000D1',
      title: 'Rete duale',
      day: '2026-06-01',
      value: '30',
    },
  ],
  others: 2,
};

function serve() {
  server.use(
    http.get('*/api/v1/cities', () => HttpResponse.json({ cities: [] })),
    http.post('*/api/v1/processes:compute', () => HttpResponse.json(comparison)),
    http.get('*/api/v1/cities/prato/districts/tessile/processLineage', () => HttpResponse.json(lineage)),
  );
}

describe('how districts work', () => {
  it('says on how much each figure rests and what cannot be compared', async () => {
    serve();
    const { container } = show(<ProcessSection districts={[]} />);

    const time = await screen.findByRole('row', { name: /Dalla proposta all’adozione/ });
    expect(time).toHaveTextContent('30');
    expect(time).toHaveTextContent('su 3 oggetti');
    expect(time).toHaveTextContent('Definizione 1.');
    expect(time).toHaveTextContent('1 apr 2026 – 1 giu 2026');
    expect(time).toHaveTextContent('illustrativo');
    const trials = screen.getByRole('row', { name: /Sperimentazioni per stato/ });
    expect(trials).toHaveTextContent('in corso: 2');
    expect(trials).toHaveTextContent('non confrontabile');
    const kept = screen.getByRole('row', { name: /Impegni mantenuti/ });
    expect(kept).toHaveTextContent('ora non disponibile');
    expect(kept).not.toHaveTextContent('0');
    expect(await faults(container)).toEqual([]);
  });

  it('leads to the objects that were counted and tells how many others there are', async () => {
    serve();
    show(<ProcessSection districts={[]} />);

    const time = await screen.findByRole('row', { name: /Dalla proposta all’adozione/ });
    await userEvent.click(within(time).getByRole('button', { name: /Distretto tessile/ }));

    const panel = await screen.findByRole('dialog');
    expect(await within(panel).findByRole('link', { name: 'Rete duale' })).toHaveAttribute(
      'href',
      '/citta/prato/decisioni/01HZX0000000000000000000D1',
    );
    expect(panel).toHaveTextContent('Altri 2 oggetti contati non sono visibili');
  });

  it('is for people who signed in', () => {
    const { container } = show(<ProcessSection districts={[]} />, { session: { signedIn: false } });
    expect(container).toBeEmptyDOMElement();
  });
});
