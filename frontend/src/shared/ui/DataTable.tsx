import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@shared/format/format';
import { useChanged } from '@shared/live/changed';
import { ColumnChoice } from './ColumnChoice';
import { Icon } from './Icon';
import { Pager, type Paging } from './Pager';
import { Skeleton } from './Skeleton';
import { useHiddenColumns } from './use-hidden-columns';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Name of the field that the server sorts by. */
  sort?: string | undefined;
  /** Shown always: what the row is called. */
  always?: boolean | undefined;
  number?: boolean | undefined;
}

interface DataTableProps<Row> {
  id: string;
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  loading?: boolean;
  total?: number | undefined;
  order?: string | undefined;
  onOrder?: (order: string) => void;
  paging?: Paging | undefined;
  empty: ReactNode;
  tools?: ReactNode;
}

/** A list of the server: it sorts and pages there; cards on a narrow screen. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, caption, columns, rows, loading = false, total, paging, empty, tools } = props;
  const { t } = useTranslation();
  const [hidden, setHidden] = useHiddenColumns(id);
  const shown = columns.filter((column) => column.always || !hidden.includes(column.key));

  if (!rows) return <Skeleton lines={8} />;
  return (
    <div className="nzd-table-area">
      <div className="nzd-table-tools">
        <p role="status" className="nzd-count">
          {total !== undefined && t('list.count', { count: total, shown: formatNumber(total) })}
        </p>
        {tools}
        {columns.length > 2 && <ColumnChoice columns={columns} hidden={hidden} onChange={setHidden} />}
      </div>
      {rows.length === 0 ? (
        empty
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
        <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={caption} aria-busy={loading}>
          <Table {...props} columns={shown} rows={rows} />
        </div>
      )}
      {paging && rows.length > 0 && <Pager paging={paging} />}
    </div>
  );
}

// Roles are written out because cards on narrow screens change the display of table parts, which would drop them.
function Table<Row>({ caption, columns, rows, rowKey, order, onOrder }: DataTableProps<Row>) {
  return (
    <table className="table nzd-table" role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {(rows ?? []).map((row) => (
          <BodyRow key={rowKey(row)} name={rowKey(row)} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function BodyRow<Row>({ name, row, columns }: { name: string; row: Row; columns: readonly Column<Row>[] }) {
  const glows = useChanged(name);
  return (
    <tr role="row" className={glows ? 'nzd-glow' : undefined}>
      {columns.map((column) => (
        <td
          key={column.key}
          role="cell"
          data-label={column.header}
          className={[column.number && 'nzd-number', column.always && 'nzd-row-title']
            .filter(Boolean)
            .join(' ')}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

interface HeaderCellProps<Row> {
  column: Column<Row>;
  order: string | undefined;
  onOrder: ((order: string) => void) | undefined;
}

function HeaderCell<Row>({ column, order = '', onOrder }: HeaderCellProps<Row>) {
  const [field, direction] = order.split(' ');
  const sorted = column.sort !== undefined && field === column.sort;
  const descending = sorted && direction === 'desc';
  const className = column.number ? 'nzd-number' : undefined;
  if (column.sort === undefined || !onOrder)
    return (
      <th role="columnheader" scope="col" className={className}>
        {column.header}
      </th>
    );
  const next = sorted && !descending ? `${column.sort} desc` : column.sort;
  return (
    <th
      role="columnheader"
      scope="col"
      className={className}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => onOrder(next)}>
        {column.header}
        {sorted && <Icon name={descending ? 'it-arrow-down' : 'it-arrow-up'} size="xs" />}
      </button>
    </th>
  );
}
