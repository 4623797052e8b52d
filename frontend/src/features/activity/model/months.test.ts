import { daysOf, monthOf, monthsLater } from './months';

describe('months of the calendar', () => {
  it('follow each other over the turn of the year', () => {
    expect(monthsLater('2026-12', 1)).toBe('2027-01');
    expect(monthsLater('2026-01', -1)).toBe('2025-12');
  });
  it('know their days', () => {
    expect(daysOf('2028-02')).toEqual({ fromDay: '2028-02-01', toDay: '2028-02-29' });
    expect(daysOf('2026-04')).toEqual({ fromDay: '2026-04-01', toDay: '2026-04-30' });
  });
  it('begin with the present one', () => {
    expect(monthOf('', '2026-03-02')).toBe('2026-03');
    expect(monthOf('2026-13', '2026-03-02')).toBe('2026-03');
    expect(monthOf('2026-05', '2026-03-02')).toBe('2026-05');
  });
});
