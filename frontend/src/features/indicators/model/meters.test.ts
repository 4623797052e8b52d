import { create } from '@bufbuild/protobuf';
import { MeterProfile_Step, MeterProfileSchema } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { MeterMapping_Layout, MeterMappingSchema } from '@shared/api/gen/nzd/indicators/v1/meter_file_pb';
import { changed, gapsOf, lacksOf, pointsOf, spanOf, stepOf } from './meters';

describe('spans of a profile', () => {
  it('begins weeks on Monday and months on the first', () => {
    expect(spanOf('2025-10-26', 'day')).toEqual(['2025-10-26', '2025-10-26']);
    expect(spanOf('2025-10-26', 'week')).toEqual(['2025-10-20', '2025-10-26']);
    expect(spanOf('2024-02-10', 'month')).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('goes on and back by whole spans', () => {
    expect(stepOf('2025-03-30', 'day', 1)).toBe('2025-03-31');
    expect(stepOf('2025-03-31', 'month', -1)).toBe('2025-02-01');
    expect(stepOf('2025-01-01', 'week', 1)).toBe('2025-01-06');
  });
});

describe('points of a profile', () => {
  const profile = create(MeterProfileSchema, {
    step: MeterProfile_Step.HOUR,
    days: [
      {
        day: '2025-10-26',
        values: [1, 2, 3, NaN],
        times: ['01:00', '02:00', '02:00', '03:00'],
        marks: 'MME-',
      },
    ],
  });

  it('tells the repeated hour apart and leaves gaps', () => {
    expect(pointsOf(profile)).toEqual([
      { period: '01:00', value: 1 },
      { period: '02:00', value: 2 },
      { period: '02:00 (2)', value: 3 },
      { period: '03:00', value: null },
    ]);
    expect(gapsOf(profile)).toEqual({ missing: 1, estimated: 1, all: 4 });
  });
});

describe('mapping of a meter file', () => {
  it('says what is still needed', () => {
    const days = create(MeterMappingSchema, {
      layout: MeterMapping_Layout.DAYS,
      dayColumn: 1,
      valueColumn: 2,
    });
    expect(lacksOf(days)).toEqual(['valueColumns', 'codeColumn']);
    expect(lacksOf(changed(days, { layout: MeterMapping_Layout.LONG, codeColumn: 3 }))).toEqual([]);
  });
});
