import { strategyOf } from './matrix';

describe('the place in the matrix', () => {
  it('suggests one of four strategies', () => {
    expect(strategyOf({ power: 5, interest: 4 })).toBe('manageClosely');
    expect(strategyOf({ power: 4, interest: 3 })).toBe('keepSatisfied');
    expect(strategyOf({ power: 3, interest: 5 })).toBe('keepInformed');
    expect(strategyOf({ power: 1, interest: 1 })).toBe('monitor');
  });
});
