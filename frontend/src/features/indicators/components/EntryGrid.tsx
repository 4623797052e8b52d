import {
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Observation_Absence, Observation_Approval } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { typedDecimal } from '@shared/model/decimal';
import {
  blockOf,
  isBlock,
  movedBy,
  observationIn,
  type CellState,
  type EntryRow,
  type Place,
} from '../model/entry-grid';
import { cellKey, useEntrySaving, type EntryTerms, type Record_, type Save } from './use-entry-saving';

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

interface Editing {
  typed: string;
  /** The value that stood there when typing began. */
  seen: string;
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

/** Where one is in the grid, what is being typed, and what the keys do. */
function useGridKeys(
  table: RefObject<HTMLTableElement | null>,
  rows: readonly EntryRow[],
  columns: readonly string[],
  save: Save,
) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Editing>();
  const [moved, setMoved] = useState(0);
  // A field that is taken away may still lose the focus: what was left by a key is not saved again.
  const isLeft = useRef(false);

  useEffect(() => {
    if (moved > 0) table.current?.querySelector<HTMLElement>('[data-chosen="true"]')?.focus();
  }, [moved]);

  const go = (place: Place) => {
    setAt(place);
    setEditing(undefined);
    setMoved((count) => count + 1);
  };
  const valueAt = (place: Place): string => {
    const [row, period] = [rows[place.row], columns[place.column]];
    return (row && period && observationIn(row, period)?.value) ?? '';
  };
  const begin = (place: Place, typed?: string) => {
    const seen = valueAt(place);
    isLeft.current = false;
    setAt(place);
    setEditing({ typed: typed ?? typedDecimal(seen), seen });
  };
  const commit = (typed: string, seen: string, place: Place) => {
    const [row, period] = [rows[place.row], columns[place.column]];
    if (row && period) save(row, period, typed, seen);
  };
  const paste = (event: ClipboardEvent, text: string) => {
    event.preventDefault();
    isLeft.current = true;
    blockOf(text).forEach((line, down) =>
      line.forEach((typed, right) => {
        const place = { row: at.row + down, column: at.column + right };
        commit(typed, valueAt(place), place);
      }),
    );
    go(at);
  };
  const chosen = (event: KeyboardEvent) => {
    const next = movedBy(event.key, at, rows.length, columns.length);
    if (next) {
      event.preventDefault();
      go(next);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      begin(at);
    } else if (/^[\d,.\-−]$/.test(event.key) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      begin(at, event.key);
    }
  };
  const typing = (event: KeyboardEvent) => {
    if (!editing) return;
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      isLeft.current = true;
      go(at);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      isLeft.current = true;
      commit(editing.typed, editing.seen, at);
      const key = event.key === 'Enter' ? 'ArrowDown' : event.shiftKey ? 'ArrowLeft' : 'ArrowRight';
      go(movedBy(key, at, rows.length, columns.length) ?? at);
    }
  };

  const leave = () => {
    if (!editing || isLeft.current) return;
    commit(editing.typed, editing.seen, at);
    setEditing(undefined);
  };
  const type = (typed: string) => setEditing((now) => now && { ...now, typed });
  return { at, setAt, editing, begin, chosen, typing, paste, leave, type };
}

interface EntryCellProps {
  row: EntryRow;
  period: string;
  place: Place;
  state: CellState | undefined;
  isChosen: boolean;
  keys: ReturnType<typeof useGridKeys>;
}

/** A cell: what stands there, or the field in which one types. */
function EntryCell({ row, period, place, state, isChosen, keys }: EntryCellProps) {
  const { t } = useTranslation();
  const { editing } = keys;
  const isEdited = isChosen && editing !== undefined;
  return (
    <td
      role="gridcell"
      className="nzd-number nzd-entry-cell"
      data-chosen={isChosen && !editing}
      tabIndex={isChosen && !editing ? 0 : -1}
      aria-invalid={state?.kind === 'refused'}
      aria-busy={state?.kind === 'saving'}
      onKeyDown={keys.chosen}
      onFocus={() => keys.setAt(place)}
      onDoubleClick={() => keys.begin(place)}
      onPaste={(event) => keys.paste(event, event.clipboardData.getData('text/plain'))}
    >
      {isEdited ? (
        <input
          className="form-control form-control-sm"
          inputMode="decimal"
          aria-label={t('entry.cell', { row: row.label, period: formatPeriod(period) })}
          // The person has just asked to type here.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={editing.typed}
          onChange={(event) => keys.type(event.target.value)}
          onKeyDown={keys.typing}
          onBlur={keys.leave}
          onPaste={(event) => {
            event.stopPropagation();
            const text = event.clipboardData.getData('text/plain');
            if (isBlock(text)) keys.paste(event, text);
          }}
        />
      ) : (
        <CellContent row={row} period={period} state={state} />
      )}
    </td>
  );
}

/** What stands in a cell, how far it has come, and what became of what was typed. */
function CellContent({
  row,
  period,
  state,
}: {
  row: EntryRow;
  period: string;
  state: CellState | undefined;
}) {
  const { t } = useTranslation();
  const held = observationIn(row, period);
  const value = held?.value
    ? formatNumber(held.value)
    : held && t(`absence.${Observation_Absence[held.absence]}`);
  return (
    <>
      <span>{state?.kind === 'saving' ? state.typed : (value ?? '–')}</span>
      {held && state?.kind !== 'saving' && (
        <span className="nzd-small nzd-entry-state">
          {t(`approval.${Observation_Approval[held.approval]}`)}
        </span>
      )}
      {state?.kind === 'saving' && <span className="nzd-small nzd-entry-state">{t('form.saving')}</span>}
      {state?.kind === 'saved' && <span className="nzd-small nzd-entry-state">{t('entry.savedShort')}</span>}
      {state?.kind === 'refused' && (
        <span className="nzd-small nzd-entry-refused">
          {t('entry.refusedCell', { typed: state.typed, why: state.why })}
        </span>
      )}
    </>
  );
}
