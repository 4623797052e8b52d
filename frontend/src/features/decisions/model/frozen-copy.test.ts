import { besideOf } from './frozen-copy';

describe('what a frozen copy holds besides', () => {
  it('is where values come from', () => {
    const content = JSON.stringify({
      points: [],
      lineages: [
        {
          method: 'formula/1',
          point: { period: { code: '2025' } },
          inputs: [{ displayName: { it: 'Acqua affinata' }, unit: 'm3', observation: { value: '35000' } }],
          factors: [{ label: 'Fattore 2024' }],
        },
      ],
    });
    expect(besideOf(content)).toEqual([
      { key: 'lineages', lines: ['2025: formula/1; Acqua affinata 35000 m3; Fattore 2024'] },
    ]);
  });

  it('is the board that a barrier stands on', () => {
    const board = [{ title: 'Rete', score: { barrierScore: { mean: 7.5 } } }, { title: 'Tariffa' }];
    expect(besideOf(JSON.stringify({ title: 'Rete', board }))).toEqual([
      { key: 'board', lines: ['Rete: 7,5', 'Tariffa'] },
    ]);
  });

  it('is nothing where the copy is whole in itself', () => {
    expect(besideOf(JSON.stringify({ title: 'Consultazione' }))).toEqual([]);
  });
});
