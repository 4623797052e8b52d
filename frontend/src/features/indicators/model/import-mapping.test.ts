import { create } from '@bufbuild/protobuf';
import {
  ColumnUse_Role,
  ObservationMapping_Layout,
  ObservationMappingSchema,
} from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';
import { missingOf, pasted, roleOf, rolesOf, withLayout, withRole } from './import-mapping';

const long = create(ObservationMappingSchema, {
  layout: ObservationMapping_Layout.LONG,
  columns: [
    { column: 1, role: ColumnUse_Role.PERIOD },
    { column: 2, role: ColumnUse_Role.VALUE },
    { column: 3, role: ColumnUse_Role.MEASURE },
  ],
  unit: 'm3',
});

describe('mapping of a file', () => {
  it('lets one column alone say something', () => {
    const next = withRole(long, 3, ColumnUse_Role.VALUE);
    expect(roleOf(next, 3)).toBe(ColumnUse_Role.VALUE);
    expect(roleOf(next, 2)).toBe(ColumnUse_Role.UNSPECIFIED);
    expect(next.unit).toBe('m3');
  });

  it('lets several columns hold the values of periods', () => {
    const wide = withLayout(long, ObservationMapping_Layout.WIDE);
    const two = withRole(withRole(wide, 1, ColumnUse_Role.DATED_VALUE), 2, ColumnUse_Role.DATED_VALUE);
    expect(two.columns.map((use) => use.column)).toEqual([1, 2, 3]);
    expect(missingOf(two)).toEqual([]);
  });

  it('forgets what a column cannot say in another layout', () => {
    const wide = withLayout(long, ObservationMapping_Layout.WIDE);
    expect(wide.columns.map((use) => use.role)).toEqual([ColumnUse_Role.MEASURE]);
    expect(missingOf(wide)).toEqual([ColumnUse_Role.DATED_VALUE]);
    expect(rolesOf(ObservationMapping_Layout.WIDE)).not.toContain(ColumnUse_Role.PERIOD);
  });

  it('says what is missing when a column is no longer read', () => {
    const next = withRole(long, 1, ColumnUse_Role.UNSPECIFIED);
    expect(missingOf(next)).toEqual([ColumnUse_Role.PERIOD]);
  });

  it('makes a file of what is pasted', () => {
    expect(new TextDecoder().decode(pasted('2021\t1,5\r\n\r\n2022\t2'))).toBe('2021\t1,5\n2022\t2\n');
    expect(pasted(' \n ')).toBeUndefined();
  });
});
