import { create } from '@bufbuild/protobuf';
import i18next from 'i18next';
import { AbatementCostResultSchema } from '@shared/api/gen/nzd/indicators/v1/abatement_cost_pb';
import { plainText } from './plain-text';
import type { SheetTexts } from './sheets';
import { answerJson } from './use-calculation';

const texts: SheetTexts = {
  title: '',
  summary: '',
  fields: {},
  values: { GREENHOUSE_GAS_CH4: 'metano' },
  codes: {},
};
const said = (field: string, value: string | number | boolean) =>
  plainText(i18next.t.bind(i18next), texts, field, value);

describe('values of an answer', () => {
  it('are written as the person reads them', () => {
    expect(said('mass', 2030.5)).toBe('2.030,5');
    expect(said('gas', 'GREENHOUSE_GAS_CH4')).toBe('metano');
    expect(said('possible', false)).toBe('no');
  });

  it('leave years and texts as they are', () => {
    expect(said('year', 2030)).toBe('2030');
    expect(said('dataYear', 2030)).toBe('2030');
    expect(said('offsetYears', 2030)).toBe('2.030');
    expect(said('edition', '413.2025')).toBe('413.2025');
    expect(said('label', '2030')).toBe('2030');
  });

  it('are numbers where the contract keeps money in a text', () => {
    expect(said('npvEur', '-1234.5')).toBe('-1.234,5');
    expect(said('tariffEurPerMwh', '1100')).toBe('1.100');
  });

  it('say nothing of a choice that was not made', () => {
    expect(said('gas', 'GREENHOUSE_GAS_UNSPECIFIED')).toBe('');
  });

  it('are there when they are zero or no', () => {
    const json = answerJson(AbatementCostResultSchema, create(AbatementCostResultSchema));
    expect(json).toMatchObject({ capitalRecoveryFactor: 0, lifetimeAbatementTCo2e: 0 });
  });
});
