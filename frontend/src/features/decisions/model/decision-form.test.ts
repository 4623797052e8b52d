import { restingOn } from './decision-form';

describe('a decision out of something', () => {
  it('rests on what it came out of', () => {
    const barrier = 'cities/prato/barriers/B1';
    expect(restingOn(barrier, '').evidence).toEqual([{ target: barrier, district: '', note: '' }]);
  });

  it('asks for the values of the district where an indicator is meant', () => {
    const district = 'cities/prato/districts/tessile';
    const values = restingOn('cities/programme/indicators/water', district);
    expect(values.district).toBe(district);
    expect(values.evidence[0]?.district).toBe(district);
  });

  it('is empty where nothing or something else is named', () => {
    expect(restingOn('', '').evidence).toEqual([]);
    expect(restingOn('cities/prato/people/1', '').evidence).toEqual([]);
  });
});
