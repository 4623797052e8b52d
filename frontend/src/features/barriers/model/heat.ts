import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { Criterion } from '@shared/api/gen/nzd/barriers/v1/barrier_score_pb';
import { criterionOf } from './barrier';

export type Side = 'barriers' | 'opportunities';

export interface HeatCell {
  impact: number;
  second: number;
  barriers: readonly Barrier[];
}

export const scale = [1, 2, 3, 4, 5] as const;

/** What stands across from impact: likelihood or urgency for barriers, feasibility for opportunities. */
export function secondMean(barrier: Barrier, side: Side): number | undefined {
  if (side === 'opportunities') return criterionOf(barrier.score, Criterion.FEASIBILITY)?.mean;
  return (
    criterionOf(barrier.score, Criterion.LIKELIHOOD)?.mean ??
    criterionOf(barrier.score, Criterion.URGENCY)?.mean
  );
}

export const impactMean = (barrier: Barrier): number | undefined =>
  criterionOf(barrier.score, Criterion.IMPACT)?.mean;

/** The cell of each barrier by its rounded means, from the greatest impact down; without a mean there is no cell. */
export function heatRows(barriers: readonly Barrier[], side: Side): readonly (readonly HeatCell[])[] {
  return [...scale].reverse().map((impact) =>
    scale.map((second) => ({
      impact,
      second,
      barriers: barriers.filter((barrier) => {
        const mean = impactMean(barrier);
        const other = secondMean(barrier, side);
        return (
          mean !== undefined &&
          other !== undefined &&
          Math.round(mean) === impact &&
          Math.round(other) === second
        );
      }),
    })),
  );
}

/** Barriers that no cell can show. */
export const withoutCell = (barriers: readonly Barrier[], side: Side): readonly Barrier[] =>
  barriers.filter((barrier) => impactMean(barrier) === undefined || secondMean(barrier, side) === undefined);

/** How warm a cell is, from 1 to 5, by the product of its coordinates. */
export function warmth(cell: Pick<HeatCell, 'impact' | 'second'>): number {
  const product = cell.impact * cell.second;
  if (product >= 20) return 5;
  if (product >= 12) return 4;
  if (product >= 6) return 3;
  return product >= 3 ? 2 : 1;
}
