import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { typedDecimal } from '@shared/model/decimal';
import { blockOf, movedBy, observationIn, type EntryRow, type Place } from '../model/entry-grid';
import type { Save } from './use-entry-saving';

interface Editing {
  typed: string;
  /** The value that stood there when typing began. */
  seen: string;
}

/** Where one is in the grid, what is being typed, and what the keys do. */
export function useGridKeys(
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
  }, [moved, table]);

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
