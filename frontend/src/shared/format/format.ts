import { currentLanguage } from '@shared/i18n/i18n';

const tag = () => (currentLanguage() === 'en' ? 'en-GB' : 'it-IT');
const zone = 'Europe/Rome';

/** A number in the person's language; decimals are kept as entered up to six places. */
export function formatNumber(value: number | string, options: Intl.NumberFormatOptions = {}): string {
  const number = typeof value === 'string' ? Number(value) : value;
  if (!Number.isFinite(number)) return String(value);
  return new Intl.NumberFormat(tag(), { maximumFractionDigits: 6, useGrouping: 'always', ...options }).format(
    number,
  );
}

export function formatPercent(fraction: number, digits = 1): string {
  return new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: digits }).format(fraction);
}

const sizes = ['byte', 'kilobyte', 'megabyte'] as const;

/** The size of a document in a unit that is easy to read. */
export function formatSize(bytes: number): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(tag(), {
    style: 'unit',
    unit: sizes[step] ?? 'byte',
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1_000 ** step);
}

/** A day written YYYY, YYYY-MM or YYYY-MM-DD. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return day;
  if (month === undefined) return String(year);
  const instant = new Date(Date.UTC(year, month - 1, date ?? 1));
  const shape: Intl.DateTimeFormatOptions = date
    ? { dateStyle: 'medium' }
    : { month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(tag(), { timeZone: 'UTC', ...shape }).format(instant);
}

export function formatInstant(instant: Date): string {
  return new Intl.DateTimeFormat(tag(), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    instant,
  );
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

export function formatRelative(instant: Date, now: Date): string {
  const seconds = Math.round((instant.getTime() - now.getTime()) / 1000);
  const format = new Intl.RelativeTimeFormat(tag(), { numeric: 'auto' });
  const step = steps.find(([, size]) => Math.abs(seconds) >= size);
  return step ? format.format(Math.trunc(seconds / step[1]), step[0]) : format.format(0, 'second');
}

/** A period code: 2024, 2024-Q1, 2024-05, 2024-05-31 or an hour of that day, 2024-05-31 02:00. */
export function formatPeriod(code: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(code);
  if (quarter) {
    const [, year = '', number = ''] = quarter;
    return currentLanguage() === 'en' ? `Q${number} ${year}` : `${number}° trim. ${year}`;
  }
  const [day = '', hour] = code.split(/ (.*)/);
  return hour ? `${formatDay(day)}, ${hour}` : formatDay(code);
}
