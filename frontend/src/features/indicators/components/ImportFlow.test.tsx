import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { show } from '@shared/test/render';
import { server } from '@shared/test/server';
import { ImportFlow } from './ImportFlow';

const preview = {
  columns: [
    { number: 1, header: 'Anno', samples: ['2021'] },
    { number: 2, header: 'Valore', samples: ['1,5'] },
  ],
  mapping: {
    layout: 'LAYOUT_LONG',
    decimalMark: 'DECIMAL_MARK_COMMA',
    columns: [
      { column: 1, role: 'ROLE_PERIOD' },
      { column: 2, role: 'ROLE_VALUE' },
    ],
  },
  cells: [],
  counts: { rows: 1, cells: 1, added: 1 },
  sha256: 'a'.repeat(64),
};

describe('import of a file', () => {
  // The test browser's own bytes are not those that messages take.
  beforeEach(() => {
    vi.spyOn(TextEncoder.prototype, 'encode').mockImplementation((text = '') =>
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
  });
  afterEach(() => vi.restoreAllMocks());

  it('takes over only what was read with the choices that are seen, and keeps them when reading fails', async () => {
    let fails = false;
    server.use(
      http.get('*/api/v1/cities/prato/districts', () => HttpResponse.json({ districts: [] })),
      http.get('*/api/v1/cities/programme/measures', () => HttpResponse.json({ measures: [] })),
      http.post('*/api/v1/cities/prato/*', () =>
        fails
          ? HttpResponse.json({ status: 409, reason: 'MAPPING_UNFIT' }, { status: 409 })
          : HttpResponse.json(preview),
      ),
    );
    show(<ImportFlow city="prato" />);
    await userEvent.type(screen.getByLabelText(/celle copiate/), '2021;1,5');
    await userEvent.click(screen.getByRole('button', { name: 'Leggi le celle incollate' }));
    const take = await screen.findByRole('button', { name: 'Importa' });
    expect(take).toBeEnabled();

    await userEvent.selectOptions(screen.getByLabelText('Segno dei decimali'), 'punto: 1,234.5');
    expect(take).toBeDisabled();
    expect(screen.getByText(/Le scelte sono cambiate/)).toBeVisible();

    fails = true;
    await userEvent.click(screen.getByRole('button', { name: 'Rileggi con queste scelte' }));
    await screen.findByRole('alert');
    expect(screen.getByLabelText('Segno dei decimali')).toHaveDisplayValue('punto: 1,234.5');
    expect(screen.getByRole('button', { name: 'Importa' })).toBeDisabled();

    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Rileggi con queste scelte' }));
    await expect.poll(() => screen.getByRole('button', { name: 'Importa' })).toBeEnabled();
  });
});
