import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { faults, show } from '@shared/test/render';
import { Chart } from './Chart';
import { ConflictDialog } from './ConflictDialog';
import { DataTable, type Column } from './DataTable';
import { EmptyState } from './EmptyState';
import { ErrorSummary } from './ErrorSummary';
import { FilterChips } from './FilterChips';
import { FormField } from './FormField';
import { HistoryList } from './HistoryList';
import { JobCard } from './JobCard';
import { NumberValue } from './NumberValue';
import { PageHeader } from './PageHeader';
import { PathChart } from './PathChart';
import { Refusal } from './Refusal';
import { SourceText } from './SourceMark';
import { StateBadge } from './StateBadge';

interface Row {
  name: string;
  title: string;
  size: number;
}

const columns: readonly Column<Row>[] = [
  { key: 'title', header: 'Nome', always: true, sort: 'title', cell: (row) => row.title },
  { key: 'size', header: 'Addetti', number: true, cell: (row) => row.size },
  { key: 'more', header: 'Altro', cell: () => 'x' },
];
const rows: readonly Row[] = [
  { name: 'a', title: 'Alfa', size: 3 },
  { name: 'b', title: 'Beta', size: 5 },
];
const series = [
  {
    name: 'Valori',
    role: 'values' as const,
    points: [
      { period: '2020', value: 3.5 },
      { period: '2021', value: null },
      { period: '2022', value: 2 },
    ],
  },
  {
    name: 'Percorso',
    role: 'path' as const,
    points: [
      { period: '2020', value: 3 },
      { period: '2022', value: 1 },
    ],
  },
];
const conflict = [{ path: 'legalName', label: 'Denominazione', base: 'Prima', mine: 'Mia', theirs: 'Loro' }];
const nothing = () => undefined;

describe('accessibility of the parts', () => {
  const parts: readonly [string, ReactElement][] = [
    [
      'table',
      <DataTable
        key="1"
        id="t"
        caption="Elenco"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name}
        total={2}
        order="title"
        onOrder={nothing}
        paging={{ page: 1, onNext: nothing }}
        empty={null}
      />,
    ],
    [
      'form field',
      <FormField key="1" id="f" label="Nome" help="Aiuto" error="Manca" required>
        {(control) => <input {...control} />}
      </FormField>,
    ],
    [
      'error summary',
      <ErrorSummary key="1" attempt={1} errors={[{ fieldId: 'f', label: 'Nome', message: 'Manca' }]} />,
    ],
    ['conflict', <ConflictDialog key="1" open fields={conflict} onCancel={nothing} onResolve={nothing} />],
    [
      'badge',
      <StateBadge key="1" tone="late">
        in ritardo
      </StateBadge>,
    ],
    [
      'number',
      <NumberValue
        key="1"
        label="Potenza"
        facts={{ value: '1234.5', unit: 'kWp', period: '2024', mark: 'ILLUSTRATIVE', quality: 'ESTIMATED' }}
      />,
    ],
    ['chart', <Chart key="1" finding="Cala" unit="t" series={series} fileName="f" />],
    [
      'path chart',
      <PathChart
        key="1"
        label="Cala"
        values={[
          { year: 2020, value: 1 },
          { year: 2021, value: 2 },
        ]}
        path={[
          { year: 2020, value: 1 },
          { year: 2030, value: 5 },
        ]}
      />,
    ],
    [
      'source',
      <p key="1">
        <SourceText
          source={{
            title: 'GIDA',
            publisher: 'GIDA',
            publishedOn: '2022-05',
            uri: 'https://example.org/',
            mark: 'VERIFIED',
          }}
        />
      </p>,
    ],
    [
      'history',
      <HistoryList
        key="1"
        entries={[
          {
            key: '1',
            when: new Date('2026-01-01T00:00:00Z'),
            who: 'Io',
            what: 'modifica',
            changes: [
              { key: 'legalName', label: 'Nome', before: { text: 'a' }, after: { text: '' } },
              { key: 'sites', label: 'Sedi', said: '2 voci aggiunte' },
            ],
          },
        ]}
      />,
    ],
    ['job', <JobCard key="1" title="Verifica" state="RUNNING" done={3} total={10} onCancel={nothing} />],
    ['refusal', <Refusal key="1" what="Non si può" why="Perché no" cure="Così" who="Lei" tone="danger" />],
    ['empty', <EmptyState key="1" title="Nulla" why="Perché no" />],
    [
      'chips',
      <FilterChips key="1" filters={[{ key: 'a', label: 'micro', onRemove: nothing }]} onClear={nothing} />,
    ],
    [
      'page header',
      <PageHeader
        key="1"
        title="Titolo"
        purpose="Scopo"
        crumbs={[{ label: 'Prato', to: '/' }, { label: 'Qui' }]}
      />,
    ],
  ];
  it.each(parts)('%s has no faults', async (_, part) => {
    const { container } = show(part);

    expect(await faults(container)).toEqual([]);
  });
});

describe('DataTable', () => {
  const table = (onOrder: (order: string) => void, order = 'title') => (
    <DataTable
      id="t"
      caption="Elenco"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.name}
      total={10_012}
      order={order}
      onOrder={onOrder}
      empty={null}
    />
  );

  it('tells the count, the order and asks for the other order', async () => {
    const orders: string[] = [];
    show(table((order) => orders.push(order)));

    expect(screen.getByText('10.012 risultati')).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'Nome' })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Nome' }));

    expect(orders).toEqual(['title desc']);
  });

  it('hides a column and remembers it', async () => {
    const first = show(table(nothing));
    await userEvent.click(screen.getByText('Colonne', { selector: 'summary' }));
    await userEvent.click(screen.getByLabelText('Altro'));
    expect(screen.queryByRole('columnheader', { name: 'Altro' })).toBeNull();

    first.unmount();
    show(table(nothing));

    expect(screen.queryByRole('columnheader', { name: 'Altro' })).toBeNull();
    expect(screen.getByRole('columnheader', { name: 'Addetti' })).toBeVisible();
  });
});

describe('ConflictDialog', () => {
  it('gives back what was chosen field by field, mine unless said otherwise', async () => {
    const resolved: unknown[] = [];
    const fields = [
      ...conflict,
      { path: 'ateco', label: 'Codice ATECO', base: '13', mine: '14', theirs: '13' },
    ];
    show(
      <ConflictDialog
        open
        fields={fields}
        onCancel={nothing}
        onResolve={(choices) => resolved.push(choices)}
      />,
    );

    const name = screen.getByRole('group', { name: /Denominazione/ });
    expect(name).toHaveTextContent('cambiato da entrambi');
    expect(name).toHaveTextContent('Prima: Prima');
    await userEvent.click(within(name).getByLabelText(/Loro/));
    await userEvent.click(screen.getByRole('button', { name: 'Salva le scelte' }));

    expect(resolved).toEqual([{ legalName: 'theirs', ateco: 'mine' }]);
  });
});

describe('ErrorSummary', () => {
  function Form() {
    const [attempt, setAttempt] = useState(0);
    return (
      <>
        <ErrorSummary
          attempt={attempt}
          errors={attempt ? [{ fieldId: 'name', label: 'Nome', message: 'Manca' }] : []}
        />
        <input id="name" aria-label="Nome" />
        <button type="button" onClick={() => setAttempt(attempt + 1)}>
          Salva
        </button>
      </>
    );
  }

  it('takes the focus and leads to the field', async () => {
    show(<Form />);
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));

    expect(screen.getByRole('alert')).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Nome: Manca' }));

    expect(screen.getByLabelText('Nome')).toHaveFocus();
  });
});

describe('Chart', () => {
  it('shows the same values as a table, gaps as gaps', async () => {
    show(<Chart finding="Cala" unit="t" series={series} fileName="f" />);
    await userEvent.click(screen.getByRole('button', { name: 'Mostra come tabella' }));

    const row = screen.getByRole('row', { name: /2021/ });

    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['–', '–']);
    expect(screen.getByRole('row', { name: /2020/ })).toHaveTextContent('3,5');
  });
});

describe('NumberValue', () => {
  it('opens its panel with quality and sources', async () => {
    show(
      <NumberValue
        label="Potenza"
        facts={{
          value: '1234.5',
          unit: 'kWp',
          period: '2024',
          mark: 'VERIFIED',
          quality: 'MEASURED',
          sources: [{ title: 'GIDA', mark: 'VERIFIED' }],
        }}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: /Dettagli di Potenza/ }));

    const panel = screen.getByRole('dialog', { name: 'Potenza' });

    expect(panel).toHaveTextContent('1.234,5 kWp');
    expect(panel).toHaveTextContent('misurato');
    expect(panel).toHaveTextContent('GIDA');
  });
});
