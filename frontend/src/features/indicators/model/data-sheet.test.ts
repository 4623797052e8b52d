import { emptySheet, missingLanguages, sheetKeyOf, sheetOf, sheetValues } from './data-sheet';
import { emptyIndicator, maskOf, messageOf } from './indicator-form';

const values = {
  ...emptySheet,
  sector: ' edifici ',
  collectionMethodIt: 'bollette',
  collectionMethodEn: 'bills',
  disaggregations: 'per vettore\n\n per uso ',
};

describe('the sheet of a figure in a form', () => {
  it('comes back as it was sent, without empty lines and texts', () => {
    const sheet = sheetOf(values);
    expect(sheet.disaggregations).toEqual(['per vettore', 'per uso']);
    expect(sheet.qualityNotes).toBeUndefined();
    expect(sheetValues(sheet)).toEqual({
      ...values,
      sector: 'edifici',
      disaggregations: 'per vettore\nper uso',
    });
  });

  it('asks for the other language of what was written in one', () => {
    expect(missingLanguages(values)).toEqual({});
    expect(missingLanguages({ ...values, qualityNotesEn: 'gaps' })).toEqual({
      qualityNotesIt: 'BOTH_LANGUAGES_NEEDED',
    });
  });

  it('is found by what the contract says is wrong', () => {
    expect(sheetKeyOf('sheet.collectionMethod.text.en')).toBe('collectionMethodEn');
    expect(sheetKeyOf('sheet.disaggregations[0]')).toBe('disaggregations');
  });

  it('is changed as a whole, and a reason alone changes nothing', () => {
    const indicator = { ...emptyIndicator, ...values, formula: 'observed' };
    expect(maskOf(indicator, ['sector', 'responsible', 'reason', 'measure'])).toEqual(['sheet', 'observed']);
    expect(messageOf(indicator).sheet?.sector).toBe('edifici');
  });
});
