import { missingOf, reasonField, startOf, type AskedField } from './asked-fields';

const until: AskedField = { key: 'until', kind: 'moment', required: true, unless: 'meeting' };
const meeting: AskedField = { key: 'meeting', kind: 'select', start: 'm1' };

describe('fields that are asked for', () => {
  it('are missing while they are empty', () => {
    expect(missingOf([reasonField], {})).toEqual(['reason']);
    expect(missingOf([reasonField], { reason: ' ' })).toEqual(['reason']);
    expect(missingOf([reasonField], { reason: 'Perché sì' })).toEqual([]);
  });

  it('are needless when the other one is given', () => {
    expect(missingOf([until, meeting], {})).toEqual(['until']);
    expect(missingOf([until, meeting], { meeting: 'm1' })).toEqual([]);
  });

  it('begin with what is already known', () => {
    expect(startOf([until, meeting])).toEqual({ meeting: 'm1' });
  });
});
