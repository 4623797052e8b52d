import { formatNumber } from '@shared/format/format';

/** A figure as people read it; a dash where it is not known, never a zero. */
export const figureNumber = (value: string): string =>
  value === '' ? '–' : formatNumber(value, { maximumFractionDigits: 3 });
