import { create } from '@bufbuild/protobuf';
import { ObservationSchema } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { blockOf, columnsOf, isBlock, movedBy, newest, usualType } from './entry-grid';

describe('entry grid', () => {
  it('names its columns by the codes of the contract', () => {
    expect(columnsOf('MONTH', 2025)).toHaveLength(12);
    expect(columnsOf('MONTH', 2025)[8]).toBe('2025-09');
    expect(columnsOf('QUARTER', 2025)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    expect(columnsOf('YEAR', 2025)).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
  });

  it('begins with the periods that most values have', () => {
    const row = (...codes: string[]) => ({
      key: codes.join(),
      label: '',
      unit: '',
      etag: '',
      observations: codes.map((code) => create(ObservationSchema, { period: { code } })),
    });
    expect(usualType([])).toBe('MONTH');
    expect(usualType([row('2024-Q1'), row('2024', '2023')])).toBe('YEAR');
    expect(usualType([row('2024-01', '2024-02'), row('2024')])).toBe('MONTH');
  });

  it('reads a block as spreadsheets copy it', () => {
    expect(blockOf('1,5\t2\r\n"3"\t\r\n')).toEqual([
      ['1,5', '2'],
      ['3', ''],
    ]);
    expect(isBlock('1.234,5')).toBe(false);
    expect(isBlock('1\t2')).toBe(true);
    expect(isBlock('1\n')).toBe(false);
  });

  it('stays within its borders', () => {
    expect(movedBy('ArrowUp', { row: 0, column: 1 }, 2, 3)).toEqual({ row: 0, column: 1 });
    expect(movedBy('End', { row: 0, column: 0 }, 2, 3)).toEqual({ row: 0, column: 2 });
    expect(movedBy('a', { row: 0, column: 0 }, 2, 3)).toBeUndefined();
  });

  it('takes the newer revision', () => {
    expect(newest({ etag: '"9"' }, { etag: '"10"' })).toEqual({ etag: '"10"' });
    expect(newest({ etag: '"3"' }, undefined)).toEqual({ etag: '"3"' });
  });
});
