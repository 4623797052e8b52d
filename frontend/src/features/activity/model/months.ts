/** A month as the address writes it, for example 2026-03; empty where it is none. */
export const monthOf = (written: string): string => (/^\d{4}-(0[1-9]|1[0-2])$/.test(written) ? written : '');

/** The month so many months later. */
export function monthsLater(month: string, many: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + many, 1)).toISOString().slice(0, 7);
}

/** First and last day of a month. */
export function daysOf(month: string): { fromDay: string; toDay: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { fromDay: `${month}-01`, toDay: `${month}-${String(last).padStart(2, '0')}` };
}

/** From a day to the end of the twelfth month after it. */
export const yearFrom = (day: string): { fromDay: string; toDay: string } => ({
  fromDay: day,
  toDay: daysOf(monthsLater(day.slice(0, 7), 12)).toDay,
});
