import type { MovedValue } from '@shared/api/gen/nzd/indicators/v1/kept_values_pb';

/** What people said when they changed what a value rests on, each thing once. */
export const reasonsOf = (moved: MovedValue): string =>
  [...new Set(moved.causes.map((cause) => cause.reason).filter(Boolean))].join('; ');
