import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { faults, show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { MeterImportFlow } from './MeterImportFlow';

const preview = {
  columns: [
    { number: 1, header: 'POD', samples: ['IT000E1'] },
    { number: 2, header: 'Giorno', samples: ['2025-01-01'] },
    { number: 3, header: 'H1', samples: ['1,5'] },
  ],
  mapping: {
    layout: 'LAYOUT_DAYS',
    headerRow: 1,
    decimalMark: 'DECIMAL_MARK_COMMA',
    codeColumn: 1,
    dayColumn: 2,
    valueColumn: 3,
    valueColumns: 24,
    resolution: 'RESOLUTION_HOUR',
    unit: 'W.h',
  },
  years: [
    {
      meter: 'cities/roma/meters/01J00000000000000000000001',
      displayName: 'Tecnopolo, IT000E1',
      year: 2025,
      firstDay: '2025-01-01',
      lastDay: '2025-01-01',
      added: 23,
      missingHours: 1,
      sum: '36',
      unit: 'kW.h',
      conversion: { fromUnit: 'W.h', toUnit: 'kW.h', factor: '0.001' },
    },
  ],
  errors: [{ row: 2, column: 5, field: 'H3', written: 'x', fault: 'FAULT_VALUE_UNREADABLE' }],
  counts: { rows: 1, cells: 24, added: 23, refused: 1 },
  sha256: 'a'.repeat(64),
};

describe('import of readings', () => {
  // The test browser's own bytes are not those that messages take.
  beforeEach(() => {
    vi.spyOn(TextEncoder.prototype, 'encode').mockImplementation((text = '') =>
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
  });
  afterEach(() => vi.restoreAllMocks());

  it('shows the mapping, the conversion and every fault with its field, and takes over what was seen', async () => {
    const sent: { address: string; body: unknown }[] = [];
    server.use(
      http.get('*/api/v1/cities/roma/meters', () => HttpResponse.json({ meters: [] })),
      http.get('*/api/v1/cities/roma/meterFileOperations/*', () =>
        HttpResponse.json({ name: 'cities/roma/meterFileOperations/1', state: 'STATE_RUNNING' }),
      ),
      http.post('*/api/v1/cities/roma/*', async ({ request }) => {
        sent.push({ address: request.url, body: await request.json() });
        return HttpResponse.json(
          request.url.endsWith(':preview') ? preview : { name: 'cities/roma/meterFileOperations/1' },
        );
      }),
    );
    const { container } = show(<MeterImportFlow city="roma" />);
    await userEvent.type(screen.getByLabelText(/celle copiate/), 'POD;Giorno;H1');
    await userEvent.click(screen.getByRole('button', { name: 'Leggi le celle incollate' }));

    expect(await screen.findByText('non è un numero')).toBeVisible();
    expect(screen.getByRole('cell', { name: 'H3' })).toBeVisible();
    expect(screen.getByText(/0,001/)).toBeVisible();
    expect(screen.getByLabelText('Colonna del giorno')).toHaveDisplayValue('Colonna 2: Giorno');
    expect(await faults(container)).toEqual([]);

    await userEvent.selectOptions(screen.getByLabelText('Colonna del codice (POD)'), 'nessuna');
    expect(screen.getByRole('button', { name: 'Importa' })).toBeDisabled();
    await userEvent.selectOptions(screen.getByLabelText('Colonna del codice (POD)'), 'Colonna 1: POD');
    await userEvent.click(screen.getByRole('button', { name: 'Rileggi con queste scelte' }));
    await expect.poll(() => screen.getByRole('button', { name: 'Importa' })).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: 'Importa' }));
    await expect.poll(() => sent.length).toBe(3);
    expect(sent[2]?.address).toMatch(/meterFiles:import$/);
    expect(sent[2]?.body).toMatchObject({ sha256: preview.sha256, mapping: { codeColumn: 1 } });
  });
});
