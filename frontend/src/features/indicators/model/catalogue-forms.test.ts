import { create } from '@bufbuild/protobuf';
import { MeasureSchema } from '@shared/api/gen/nzd/indicators/v1/measure_pb';
import { changedKeys } from '@shared/model/edit';
import { emptyFactor, messageOf as factorOf, nextEdition } from './factor-form';
import { emptyMeasure, maskOf, measureForm, measureKind, messageOf as measureOf } from './measure-form';
import { slugOf } from './slug';

describe('names of catalogue entries', () => {
  it.each([
    ['Water reuse (%)', 'water-reuse'],
    ['Électricité, bought', 'electricite-bought'],
    ['electricity consumption 413/2025', 'electricity-consumption-413-2025'],
    ['2 x heat', 'x-heat'],
  ])('%s is %s', (title, slug) => expect(slugOf(title, 'measure')).toBe(slug));

  it('are made up where the title has no letters', () =>
    expect(slugOf('42 %', 'measure')).toMatch(/^measure-[0-9a-f]{8}$/));
});

describe('a factor edition in a form', () => {
  const values = {
    ...emptyFactor,
    subject: 'electricity',
    series: 'consumption',
    publishedYear: '2025',
    unit: 'kg/kW.h',
    values: [{ dataYear: '2023', value: '0,2571' }],
  };

  it('reads years and values as people type them', () => {
    expect(factorOf(values)).toMatchObject({
      publishedYear: 2025,
      values: [{ dataYear: 2023, value: '0.2571' }],
    });
    expect(factorOf({ ...values, publishedYear: '2o25' }).publishedYear).toBe(0);
  });

  it('begins the next one without the values of the last', () => {
    expect(nextEdition(factorOf({ ...values, edition: '413/2025' }))).toMatchObject({
      subject: 'electricity',
      series: 'consumption',
      unit: 'kg/kW.h',
      edition: '',
      values: [{ dataYear: '', value: '' }],
    });
  });
});

describe('a measure in a form', () => {
  it('asks for both languages', () => {
    const values = { ...emptyMeasure, displayNameIt: 'Acqua', displayNameEn: ' ', unit: 'm3' };
    expect(measureForm.check?.(values)).toMatchObject({ displayNameEn: 'BOTH_LANGUAGES_NEEDED' });
    expect(measureForm.check?.(values)).not.toHaveProperty('displayNameIt');
    expect(measureOf(values).displayName?.text).toEqual({ it: 'Acqua', en: '' });
    expect(measureForm.keyOf?.('definition.text.en')).toBe('definitionEn');
  });

  it('goes to a message and back, keeping languages that it does not show', () => {
    const measure = create(MeasureSchema, {
      name: 'cities/programme/measures/water',
      etag: '"3"',
      displayName: { text: { it: 'Acqua', en: 'Water', fr: 'Eau' } },
      definition: { text: { it: 'd', en: 'd' } },
      unit: 'm3',
      overTime: 1,
      overUnits: 3,
      weight: 'cities/programme/measures/workers',
    });

    expect(measureOf(measureKind.valuesOf(measure), measure)).toEqual(measure);
  });

  it('sends a weight with the way it belongs to, and no reason among the fields', () => {
    const before = { ...emptyMeasure, overUnits: 'WEIGHTED_MEAN', weight: 'w' };
    const after = { ...before, overUnits: 'SUM', reason: 'x', sector: 'y', definitionEn: 'z' };

    expect(new Set(maskOf(changedKeys(before, after)))).toEqual(
      new Set(['over_units', 'weight', 'sheet', 'definition']),
    );
    expect(measureOf(after).weight).toBe('');
  });
});
