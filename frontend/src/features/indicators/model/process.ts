import { ProcessRow_Figure, type ProcessCell } from '@shared/api/gen/nzd/indicators/v1/process_pb';
import { formatDay } from '@shared/format/format';

export const figureCode = (figure: ProcessRow_Figure): string => ProcessRow_Figure[figure];

/** In which collection the counted objects are, so that their states and kinds can be named. */
const collections: Readonly<Partial<Record<ProcessRow_Figure, string>>> = {
  [ProcessRow_Figure.TIME_TO_DECIDE]: 'decisions',
  [ProcessRow_Figure.RESPONSE_RATE]: 'consultations',
  [ProcessRow_Figure.RESPONSE_BALANCE]: 'consultations',
  [ProcessRow_Figure.TRIALS]: 'sandboxes',
  [ProcessRow_Figure.BARRIER_TO_RULE]: 'sandboxes',
  [ProcessRow_Figure.COMMITMENTS_KEPT]: 'commitments',
};
export const collectionOfFigure = (figure: ProcessRow_Figure): string => collections[figure] ?? '';

/** From the earliest to the latest day that counts; empty where none is told. */
export function daysOf(cell: Pick<ProcessCell, 'firstDay' | 'lastDay'>): string {
  if (!cell.firstDay) return '';
  return cell.firstDay === cell.lastDay
    ? formatDay(cell.firstDay)
    : `${formatDay(cell.firstDay)} – ${formatDay(cell.lastDay)}`;
}
