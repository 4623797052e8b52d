import { create } from '@bufbuild/protobuf';
import { IndicatorSchema } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { TargetSchema } from '@shared/api/gen/nzd/indicators/v1/target_pb';
import { changedKeys } from '@shared/model/edit';
import { indicatorKind, keyOfPath, maskOf, mayEditCatalogue, messageOf } from './indicator-form';
import { messageOf as targetOf, targetKind } from './target-form';

const both = (it: string) => ({ text: { it, en: `${it} (en)`, fr: `${it} (fr)` } });
const indicator = create(IndicatorSchema, {
  name: 'cities/programme/indicators/reuse',
  etag: '"4"',
  displayName: both('Riuso'),
  definition: both('Quota'),
  justification: both('Acqua'),
  unit: '%',
  direction: 1,
  lever: 1,
  periodType: 1,
  source: 'Esempio',
  formula: {
    case: 'ratio',
    value: {
      numerator: 'cities/programme/measures/a',
      denominator: 'cities/programme/measures/b',
      scale: '100',
    },
  },
});

describe('form of an indicator', () => {
  it('goes to a message and back, keeping languages that it does not show', () => {
    expect(messageOf(indicatorKind.valuesOf(indicator), indicator)).toEqual(indicator);
  });

  it('sends a text or a formula whole, once', () => {
    const before = indicatorKind.valuesOf(indicator);
    const after = {
      ...before,
      displayNameIt: 'x',
      displayNameEn: 'y',
      formula: 'observed',
      measure: 'cities/programme/measures/c',
    };

    expect(maskOf(after, changedKeys(before, after))).toEqual(['display_name', 'observed']);
    expect(messageOf(after, indicator).formula).toMatchObject({
      case: 'observed',
      value: { measure: 'cities/programme/measures/c' },
    });
  });

  it('finds the field of a violation', () => {
    expect(keyOfPath('definition.text.en')).toBe('definitionEn');
    expect(keyOfPath('displayName')).toBe('displayNameIt');
    expect(keyOfPath('ratio.numerator')).toBe('measure');
    expect(keyOfPath('converted.factorSubject')).toBe('factorSubject');
    expect(keyOfPath('unit')).toBeUndefined();
  });

  it('is for the programme', () => {
    expect(mayEditCatalogue(['data-steward'])).toBe(true);
    expect(mayEditCatalogue(['evaluator'])).toBe(false);
  });
});

describe('form of a target', () => {
  it('goes to a message and back', () => {
    const target = create(TargetSchema, {
      name: 'cities/prato/targets/01J00000000000000000000000',
      etag: '"1"',
      indicator: indicator.name,
      district: 'cities/prato/districts/tessile',
      baselineYear: 2020,
      baselineValue: '12.345',
      goals: [{ year: 2030, value: '40' }],
      source: { title: 'Piano', mark: 1 },
      visibility: 3,
    });

    expect(targetOf(targetKind.valuesOf(target), target)).toEqual(target);
  });

  it('reads a decimal comma', () => {
    const values = {
      indicator: '',
      district: '',
      baselineYear: '20x',
      baselineValue: '12,5',
      goals: [],
      source: { title: '', publisher: '', publishedOn: '', uri: '', mark: '', note: '' },
      visibility: '',
    };

    expect(targetOf(values)).toMatchObject({ baselineYear: 0, baselineValue: '12.5' });
  });
});
