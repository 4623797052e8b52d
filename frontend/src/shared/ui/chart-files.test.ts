import { chartCsv, csvText } from './chart-files';

describe('files of a chart', () => {
  it('open in an Italian spreadsheet', () => {
    const text = chartCsv(
      [{ name: 'Valori', role: 'values', points: [{ period: '2020', value: 3.5 }] }],
      't',
      'Periodo',
      'it',
    );

    expect(text).toBe('\uFEFFPeriodo;Valori (t)\r\n2020;3,5\r\n');
  });

  it('defuse what looks like a formula and quote separators', () => {
    expect(csvText([['=1+1', 'a,b', 'say "x"', null, -2]], 'en')).toBe(
      `\uFEFF'=1+1,"a,b","say ""x""",,-2\r\n`,
    );
  });
});
