import { completed, completionsAt, inserted, wordBefore } from './formula-completion';

const use = { word: 'electricity_use', label: 'Use', text: 'electricity_use' };
const location = {
  word: 'electricity_location',
  label: 'Location',
  text: 'electricity_location(energy, factor)',
};
const solar = { word: 'solar_electricity', label: 'Solar', text: 'solar_electricity' };
const all = [use, location, solar];

describe('completion of formulas', () => {
  it('finds the word before the caret', () => {
    expect(wordBefore('2 * elec', 8)).toEqual({ word: 'elec', from: 4 });
    expect(wordBefore('2 * ', 4)).toEqual({ word: '', from: 4 });
  });

  it('offers what begins with the word before what holds it', () => {
    expect(completionsAt('elec', 4, all)).toEqual([location, use, solar]);
    expect(completionsAt('ELECTRICITY_U', 13, all)).toEqual([use]);
  });

  it('offers nothing for a single letter, a whole name or inside of a word', () => {
    expect(completionsAt('e', 1, all)).toEqual([]);
    expect(completionsAt('electricity_use', 15, all)).toEqual([]);
    expect(completionsAt('electricity_use', 4, all)).toEqual([]);
  });

  it('puts a method in with what it takes, the first thing selected', () => {
    const now = completed('1 + elec * 2', 8, location);
    expect(now.text).toBe('1 + electricity_location(energy, factor) * 2');
    expect(now.text.slice(now.from, now.to)).toBe('energy');
  });

  it('puts a name in where the caret is', () => {
    expect(inserted('1 + ', 4, use)).toEqual({ text: '1 + electricity_use', from: 19, to: 19 });
  });
});
