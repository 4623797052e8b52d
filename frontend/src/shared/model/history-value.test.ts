import { historyValue } from './history-value';

const subject = '00000000-0000-4000-8000-000000000002';

describe('a value of the audit trail', () => {
  it.each([
    ['', { is: 'empty' }],
    ['""', { is: 'empty' }],
    ['null', { is: 'empty' }],
    ['true', { is: 'flag', flag: true }],
    ['12.50', { is: 'number', number: 12.5 }],
    ['{"$numberDecimal": "0.3"}', { is: 'number', number: 0.3 }],
    ['{"$date": "2026-11-22T13:31:00Z"}', { is: 'instant', instant: new Date('2026-11-22T13:31:00Z') }],
    ['"2026-11-22T13:31:00.241Z"', { is: 'instant', instant: new Date('2026-11-22T13:31:00.241Z') }],
    ['"2027-03-31"', { is: 'day', day: '2027-03-31' }],
    ['"2027"', { is: 'text', text: '2027' }],
    [`"${subject}"`, { is: 'person', subject }],
    ['"cities/prato/districts/tessile"', { is: 'resource', name: 'cities/prato/districts/tessile' }],
    ['"RULE_SIMPLE_MAJORITY"', { is: 'code', code: 'RULE_SIMPLE_MAJORITY' }],
    [`"${'0af3'.repeat(16)}"`, { is: 'unsaid' }],
    ['"01J00000000000000000000001"', { is: 'unsaid' }],
    ['{"a": 1}', { is: 'unsaid' }],
    ['"https://esempio.it/uno"', { is: 'text', text: 'https://esempio.it/uno' }],
    ['Una frase', { is: 'text', text: 'Una frase' }],
  ])('%s', (json, value) => {
    expect(historyValue(json)).toEqual(value);
  });
});
