import type { Assessment } from '@shared/api/gen/nzd/stakeholders/v1/assessment_pb';

/** What the place in the matrix suggests: Mendelow's four strategies, from power and interest of 1 to 5. */
export type Strategy = 'manageClosely' | 'keepSatisfied' | 'keepInformed' | 'monitor';

const high = 4;

export function strategyOf({ power, interest }: Pick<Assessment, 'power' | 'interest'>): Strategy {
  if (power >= high) return interest >= high ? 'manageClosely' : 'keepSatisfied';
  return interest >= high ? 'keepInformed' : 'monitor';
}

/** The assessments of one field of the matrix. */
export const inField = (
  assessments: readonly Assessment[],
  power: number,
  interest: number,
): readonly Assessment[] => assessments.filter((one) => one.power === power && one.interest === interest);
