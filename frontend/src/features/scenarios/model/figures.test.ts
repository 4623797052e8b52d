import { figureNumber } from './figures';
import { changeLanguage } from '@shared/i18n/i18n';
import { emptyIntervention, interventionForm, interventionKind, messageOf } from './intervention-form';
import { emptyScenario, scenarioForm } from './scenario-form';

afterEach(() => changeLanguage('it'));

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

  it('reads grouped numbers, and refuses what it cannot read instead of keeping it as zero or not known', () => {
    const values = { ...emptyIntervention, trees: '1.200', costEur: '250.000', startYear: '2027' };
    expect(messageOf(values)).toMatchObject({ trees: 1200, costEur: '250000', startYear: 2027 });
    expect(interventionForm.check?.(values)).toEqual({});
    expect(
      interventionForm.check?.({ ...values, trees: 'mille', startYear: 'presto', lifeYears: '20,5' }),
    ).toEqual({ trees: 'WHOLE_UNREADABLE', startYear: 'YEAR_UNREADABLE', lifeYears: 'WHOLE_UNREADABLE' });
    expect(
      scenarioForm.check?.({
        ...emptyScenario,
        baseYear: '2o19',
        interventions: [{ intervention: 'x', startYear: '27' }],
      }),
    ).toEqual({ baseYear: 'YEAR_UNREADABLE', 'interventions.0.startYear': 'YEAR_UNREADABLE' });
  });

  it.each(['it', 'en'] as const)('is the same after it was opened and saved in %s', async (language) => {
    await changeLanguage(language);
    const message = messageOf({ ...emptyIntervention, sources: [], uses: [] });
    Object.assign(message, { pvKwp: '1.234', costEur: '250000', trees: 12 });
    expect(messageOf(interventionKind.valuesOf(message), message)).toEqual(message);
  });
});
