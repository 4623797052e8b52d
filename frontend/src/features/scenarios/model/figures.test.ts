import { figureNumber } from './figures';
import { emptyIntervention, messageOf } from './intervention-form';

describe('figures of scenarios', () => {
  it('show what is not known as a dash and a zero as a zero', () => {
    expect(figureNumber('')).toBe('–');
    expect(figureNumber('0')).toBe('0');
  });
});

describe('an intervention in a form', () => {
  it('keeps what is not known empty', () => {
    const message = messageOf({
      ...emptyIntervention,
      costEur: '',
      carriers: [{ carrier: 'GAS', baseline: '1 200,5', project: '' }],
    });
    expect(message.costEur).toBe('');
    expect(message.trees).toBeUndefined();
    expect(message.carriers[0]).toMatchObject({ baseline: '1200.5', project: '' });
    expect(messageOf({ ...emptyIntervention, trees: '0' }).trees).toBe(0);
  });
});
