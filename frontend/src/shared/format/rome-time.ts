const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as the clocks of the cities show it, as the browser's field for day and time writes it: 2026-03-29T14:30. */
export function romeLocal(at: Date): string {
  const found = new Map(parts.formatToParts(at).map((part) => [part.type, part.value]));
  const get = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
  return `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}`;
}

/** The day it is in the cities, as the contract writes it. */
export const romeDay = (at: Date = new Date()): string => romeLocal(at).slice(0, 10);

const wall = (local: string): number => Date.parse(`${local}:00Z`);

/**
 * The moment at which the clocks of the cities show a day and time, wherever the person sits. Undefined for what is no
 * day and time; a time that summer time skips is taken as an hour later.
 */
export function romeInstant(local: string): Date | undefined {
  const [written] = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(local.trim().replace(' ', 'T')) ?? [];
  const time = written === undefined ? Number.NaN : wall(written);
  if (Number.isNaN(time)) return undefined;
  const ahead = (at: number) => wall(romeLocal(new Date(at))) - at;
  const first = time - ahead(time);
  return new Date(time - ahead(first));
}
