import { create } from '@bufbuild/protobuf';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  Observation_Approval,
  Observation_Quality,
  ObservationSchema,
} from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { Problem } from '@shared/api/problem';
import { faults, show } from '@shared/test/render';
import type { EntryRow } from '../model/entry-grid';
import { EntryGrid } from './EntryGrid';
import type { EntryTerms, Record_ } from './use-entry-saving';

const columns = ['2024-01', '2024-02', '2024-03'];
const terms: EntryTerms = {
  source: 'Bollette',
  quality: Observation_Quality.MEASURED,
  reason: '',
  draft: false,
};

const observed = (code: string, value: string, approval = Observation_Approval.SUBMITTED) =>
  create(ObservationSchema, { period: { code }, value, approval });

const rows: EntryRow[] = [
  { key: 'a', label: 'Energia', unit: 'kWh', etag: '"1"', observations: [observed('2024-01', '5')] },
  { key: 'b', label: 'Acqua', unit: 'm³', etag: '"1"', observations: [] },
];

/** Keeps what is written as the service does, a revision a step. */
function keeper() {
  const written: string[] = [];
  const kept = new Map(rows.map((row) => [row.key, [...row.observations]]));
  const record: Record_ = (row, observation) => {
    const period = observation.period?.code ?? '';
    written.push(`${row.key} ${period} ${observation.value ?? ''} ${row.etag}`);
    const next = [...(kept.get(row.key) ?? []), observed(period, observation.value ?? '')];
    kept.set(row.key, next);
    return Promise.resolve({
      etag: `"${String(Number(row.etag.replaceAll('"', '')) + 1)}"`,
      observations: next,
    });
  };
  return { written, record };
}

function draw(record: Record_, given: Partial<EntryTerms> = {}, onStale = vi.fn()) {
  return show(
    <EntryGrid
      caption="Valori"
      rowHeader="Misura"
      rows={rows}
      columns={columns}
      terms={{ ...terms, ...given }}
      record={record}
      onStale={onStale}
    />,
  );
}

const cell = (row: number, column: number): HTMLElement => {
  const line = screen.getAllByRole('row')[row + 1];
  const found = line && within(line).getAllByRole('gridcell')[column];
  if (!found) throw new Error('no such cell');
  return found;
};

describe('entry grid', () => {
  it('is a grid without faults that says how far each value has come', async () => {
    const { container } = draw(keeper().record);
    expect(screen.getByRole('grid', { name: 'Valori' })).toBeVisible();
    expect(cell(0, 0)).toHaveTextContent('5Da approvare');
    expect(cell(1, 0)).toHaveTextContent('–');
    expect(await faults(container)).toEqual([]);
  });

  it('moves by arrows and types by Enter, Tab and Escape', async () => {
    const { written, record } = keeper();
    draw(record);
    await userEvent.click(cell(0, 0));
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell(1, 1)).toHaveFocus();
    await userEvent.keyboard('7,5{Enter}');
    await waitFor(() => expect(written).toEqual(['b 2024-02 7.5 "1"']));
    expect(cell(1, 1)).toHaveFocus();
    await expect.poll(() => cell(1, 1).textContent).toContain('salvato');

    await userEvent.keyboard('{ArrowUp}{Enter}3{Escape}');
    expect(cell(0, 1)).toHaveFocus();
    expect(cell(0, 1)).toHaveTextContent('–');
    await userEvent.keyboard('4{Tab}');
    expect(cell(0, 2)).toHaveFocus();
    await waitFor(() => expect(written).toHaveLength(2));
  });

  it('takes a block of Italian numbers, each row by its own newest revision', async () => {
    const { written, record } = keeper();
    draw(record);
    await userEvent.click(cell(0, 1));
    fireEvent.paste(cell(0, 1), { clipboardData: { getData: () => '1.234,5\t2\r\n3\tx\r\n' } });
    await waitFor(() => expect(written).toHaveLength(3));
    expect(written.filter((one) => one.startsWith('a'))).toEqual(['a 2024-02 1234.5 "1"', 'a 2024-03 2 "2"']);
    expect(written).toContain('b 2024-02 3 "1"');
    expect(cell(1, 2)).toHaveTextContent('x non salvato: non è un numero');
    expect(cell(1, 2)).toHaveAttribute('aria-invalid', 'true');
  });

  it('refuses what somebody else changed, and merges nothing', async () => {
    const onStale = vi.fn();
    const refuse: Record_ = () =>
      Promise.reject(
        new Problem({
          status: 412,
          reason: 'STALE_VERSION',
          title: '',
          detail: '',
          facts: {},
          violations: [],
          traceId: '',
        }),
      );
    draw(refuse, {}, onStale);
    await userEvent.click(cell(1, 0));
    await userEvent.keyboard('8{Enter}');
    await expect.poll(() => cell(1, 0).textContent).toContain('8 non salvato: qualcun altro');
    expect(onStale).toHaveBeenCalledOnce();
  });

  it('asks for the source before anything is sent', async () => {
    const { written, record } = keeper();
    draw(record, { source: ' ' });
    await userEvent.click(cell(1, 0));
    await userEvent.keyboard('8{Enter}');
    expect(cell(1, 0)).toHaveTextContent('manca la fonte');
    expect(written).toEqual([]);
  });
});
