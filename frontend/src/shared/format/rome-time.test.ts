import { romeDay, romeInstant, romeLocal } from './rome-time';

describe('time in the cities', () => {
  it.each([
    ['2026-01-15T14:30', '2026-01-15T13:30:00.000Z'],
    ['2026-07-15T14:30', '2026-07-15T12:30:00.000Z'],
    ['2026-03-29T00:30', '2026-03-28T23:30:00.000Z'],
    ['2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T03:30', '2026-10-25T02:30:00.000Z'],
  ])('%s is the same moment wherever the person sits', (local, instant) => {
    expect(romeInstant(local)?.toISOString()).toBe(instant);
    expect(romeLocal(new Date(instant))).toBe(local);
  });

  it('takes a blank between day and time', () =>
    expect(romeInstant('2026-01-15 14:30')?.toISOString()).toBe('2026-01-15T13:30:00.000Z'));

  it.each(['', 'domani', '2026-01-15', '2026-13-40T10:00'])('%s is no moment', (local) =>
    expect(romeInstant(local)).toBeUndefined(),
  );

  it('is the next day before it is so in Greenwich', () =>
    expect(romeDay(new Date('2026-07-15T22:30:00Z'))).toBe('2026-07-16'));
});
