import { readDecimal } from '@shared/model/decimal';
import type { Observation } from '@shared/api/gen/nzd/indicators/v1/series_pb';

/** A line of the grid: a series with what it holds. */
export interface EntryRow {
  key: string;
  label: string;
  unit: string;
  etag: string;
  observations: readonly Observation[];
}

/** What became of something that was typed into a cell. */
export type CellState =
  { kind: 'saving'; typed: string } | { kind: 'saved' } | { kind: 'refused'; typed: string; why: string };

export interface Place {
  row: number;
  column: number;
}

export const periodTypes = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type PeriodChoice = (typeof periodTypes)[number];

const typeOf = (code: string): PeriodChoice =>
  code.length === 4 ? 'YEAR' : code.includes('-Q') ? 'QUARTER' : 'MONTH';

/** The length of period that most of the values have; months where there are none. */
export function usualType(rows: readonly EntryRow[]): PeriodChoice {
  const held = rows.flatMap((row) => row.observations.map((one) => typeOf(one.period?.code ?? '')));
  const many = (type: PeriodChoice) => held.filter((one) => one === type).length;
  return [...periodTypes].sort((a, b) => many(b) - many(a))[0] ?? 'MONTH';
}

/** How many years stand side by side where a column is a year. */
const yearsShown = 6;

/** Codes of the columns: the months or quarters of a year, or the years up to it. */
export function columnsOf(type: PeriodChoice, year: number): readonly string[] {
  const count = { MONTH: 12, QUARTER: 4, YEAR: yearsShown }[type];
  return Array.from({ length: count }, (_, index) => {
    if (type === 'YEAR') return String(year - yearsShown + 1 + index);
    return type === 'QUARTER'
      ? `${String(year)}-Q${String(index + 1)}`
      : `${String(year)}-${String(index + 1).padStart(2, '0')}`;
  });
}

/** The cells of a block that was copied in a spreadsheet: lines, with tabs between cells. */
export function blockOf(text: string): readonly (readonly string[])[] {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
}

/** Whether a pasted text is more than what fits into one cell. */
export const isBlock = (text: string): boolean => /[\t\r\n]/.test(text.trim());

/** Whether what was typed is a number; an empty cell changes nothing. */
export const isNumber = (typed: string): boolean => readDecimal(typed) !== undefined;

/** What stands in a period now. */
export const observationIn = (row: EntryRow, period: string): Observation | undefined =>
  row.observations.find((one) => one.period?.code === period);

const revisionOf = (etag: string): number => Number(etag.replaceAll('"', '')) || 0;

/** The newer one of what was read and what a saving answered. */
export function newest<T extends { etag: string }>(read: T, held: T | undefined): T {
  return held && revisionOf(held.etag) > revisionOf(read.etag) ? held : read;
}

/** Where a key leads from a cell; undefined where it does not move. */
export function movedBy(key: string, from: Place, rows: number, columns: number): Place | undefined {
  const within = (place: Place): Place => ({
    row: Math.min(Math.max(place.row, 0), rows - 1),
    column: Math.min(Math.max(place.column, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ ...from, row: from.row - 1 });
    case 'ArrowDown':
      return within({ ...from, row: from.row + 1 });
    case 'ArrowLeft':
      return within({ ...from, column: from.column - 1 });
    case 'ArrowRight':
      return within({ ...from, column: from.column + 1 });
    case 'Home':
      return within({ ...from, column: 0 });
    case 'End':
      return within({ ...from, column: columns - 1 });
    default:
      return undefined;
  }
}
