import { daysOf, monthOf, monthsLater, yearFrom } from './months';

describe('months of the calendar', () => {
  it('follow each other over the turn of the year', () => {
    expect(monthsLater('2026-12', 1)).toBe('2027-01');
    expect(monthsLater('2026-01', -1)).toBe('2025-12');
  });
  it('know their days', () => {
    expect(daysOf('2028-02')).toEqual({ fromDay: '2028-02-01', toDay: '2028-02-29' });
    expect(daysOf('2026-04')).toEqual({ fromDay: '2026-04-01', toDay: '2026-04-30' });
  });
  it('are read from the address only where it names one', () => {
    expect(monthOf('')).toBe('');
    expect(monthOf('2026-13')).toBe('');
    expect(monthOf('2026-05')).toBe('2026-05');
  });

  it('looks a year ahead from a day', () => {
    expect(yearFrom('2026-11-23')).toEqual({ fromDay: '2026-11-23', toDay: '2027-11-30' });
  });
});
