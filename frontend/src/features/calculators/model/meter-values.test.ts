import { create } from '@bufbuild/protobuf';
import { Meter_Carrier, MeterProfileSchema, MeterSchema } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { citiesOf, hoursOf, withMeters } from './meter-values';

const meter = create(MeterSchema, { displayName: 'Tetto', carrier: Meter_Carrier.ELECTRICITY_FED_IN });
const profile = (values: number[], unit = 'MW.h') =>
  create(MeterProfileSchema, { unit, days: [{ day: '2025-01-01', values }] });

describe('hours of meters in a calculation', () => {
  it('takes them in kWh and counts what is missing', () => {
    expect(hoursOf(meter, profile([0.001, NaN]))).toEqual({
      name: 'Tetto',
      fedIn: true,
      hours: [1, NaN],
      missing: 1,
    });
    expect(hoursOf(meter, profile([1], 'm3')).missing).toBe(1);
  });

  it('fills plants and consumers and keeps all else', () => {
    const drawn = { name: 'Officina', fedIn: false, hours: [2, 3], missing: 0 };
    const fed = { ...hoursOf(meter, profile([0, 0.0015])) };
    const filled = withMeters({ plants: [{ name: 'A', powerKw: '180' }], region: 'X' }, [fed, drawn]);
    expect(filled).toEqual({
      region: 'X',
      plants: [{ name: 'Tetto', powerKw: '180', injectedKwh: '0\n1,5' }],
      consumers: [{ kind: 'KIND_ENTERPRISE', name: 'Officina', withdrawnKwh: '2\n3' }],
    });
  });

  it('offers the cities whose meters the person reads', () => {
    expect(
      citiesOf([
        { code: 'roma', roles: ['city-coordinator'] },
        { code: 'prato', roles: ['citizen'] },
        { code: 'programme', roles: ['data-steward'] },
      ]),
    ).toEqual(['roma']);
  });
});
