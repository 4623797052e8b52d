import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '@shared/format/format';
import type { EntryRow } from '../model/entry-grid';
import { EntryCell } from './EntryCell';
import { cellKey, useEntrySaving, type EntryTerms, type Record_ } from './use-entry-saving';
import { useGridKeys } from './use-grid-keys';

interface EntryGridProps {
  caption: string;
  /** What the rows are, for their header. */
  rowHeader: string;
  rows: readonly EntryRow[];
  /** Codes of the periods. */
  columns: readonly string[];
  terms: EntryTerms;
  record: Record_;
  /** Reads the rows again: somebody else changed one. */
  onStale: () => void;
}

/**
 * A grid that saves as one goes: arrows move, Enter or a digit begins to type, Enter and Tab save, Escape leaves the
 * cell as it was; a block that was copied in a spreadsheet goes in from the cell that is chosen.
 */
export function EntryGrid({ caption, rowHeader, columns, terms, record, onStale, ...props }: EntryGridProps) {
  const { t } = useTranslation();
  const base = useId();
  const table = useRef<HTMLTableElement>(null);
  const { rows, states, save } = useEntrySaving(props.rows, terms, record, onStale);
  const keys = useGridKeys(table, rows, columns, save);
  const { at } = keys;
  return (
    <div className="nzd-entry">
      <p id={`${base}-help`} className="nzd-small">
        {t('entry.help')}
      </p>
      <table
        ref={table}
        role="grid"
        className="table table-sm"
        aria-describedby={`${base}-help`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
      >
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHeader}</th>
            {columns.map((period) => (
              <th key={period} scope="col" className="nzd-number">
                {formatPeriod(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            <tr key={row.key}>
              <th scope="row">
                {row.label} <span className="nzd-small">{row.unit}</span>
              </th>
              {columns.map((period, column) => (
                <EntryCell
                  key={period}
                  row={row}
                  period={period}
                  state={states[cellKey(row, period)]}
                  isChosen={at.row === rowAt && at.column === column}
                  keys={keys}
                  place={{ row: rowAt, column }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
