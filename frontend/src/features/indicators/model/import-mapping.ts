import { create } from '@bufbuild/protobuf';
import {
  ColumnUse_Role,
  ColumnUseSchema,
  ObservationMapping_Layout,
  ObservationMappingSchema,
  type ObservationMapping,
} from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';

/** The most a file may have, as the contract says: 5 MB. */
export const mostBytes = 5 * 1024 * 1024;

/** What a column can say in a layout, in the order of the choice. */
export const rolesOf = (layout: ObservationMapping_Layout): readonly ColumnUse_Role[] => [
  ...(layout === ObservationMapping_Layout.WIDE
    ? [ColumnUse_Role.DATED_VALUE]
    : [ColumnUse_Role.PERIOD, ColumnUse_Role.VALUE]),
  ColumnUse_Role.MEASURE,
  ColumnUse_Role.DISTRICT,
  ColumnUse_Role.UNIT,
  ColumnUse_Role.QUALITY,
  ColumnUse_Role.PERIMETER,
  ColumnUse_Role.NOTE,
  ColumnUse_Role.SOURCE_TITLE,
  ColumnUse_Role.SOURCE_PUBLISHER,
  ColumnUse_Role.SOURCE_PUBLISHED_ON,
  ColumnUse_Role.SOURCE_URI,
  ColumnUse_Role.SOURCE_MARK,
  ColumnUse_Role.SOURCE_NOTE,
];

export const roleOf = (mapping: ObservationMapping, column: number): ColumnUse_Role =>
  mapping.columns.find((use) => use.column === column)?.role ?? ColumnUse_Role.UNSPECIFIED;

/** The mapping in which a column says something else; only periods with values may be said by several columns. */
export function withRole(
  mapping: ObservationMapping,
  column: number,
  role: ColumnUse_Role,
): ObservationMapping {
  const kept = mapping.columns.filter(
    (use) => use.column !== column && (use.role !== role || role === ColumnUse_Role.DATED_VALUE),
  );
  const columns =
    role === ColumnUse_Role.UNSPECIFIED ? kept : [...kept, create(ColumnUseSchema, { column, role })];
  return create(ObservationMappingSchema, {
    ...mapping,
    columns: columns.sort((one, other) => one.column - other.column),
  });
}

/** The mapping in another layout, without what columns cannot say there. */
export function withLayout(
  mapping: ObservationMapping,
  layout: ObservationMapping_Layout,
): ObservationMapping {
  const fitting = rolesOf(layout);
  return create(ObservationMappingSchema, {
    ...mapping,
    layout,
    columns: mapping.columns.filter((use) => fitting.includes(use.role)),
  });
}

/** What must still be said before anything can be read. */
export function missingOf(mapping: ObservationMapping): readonly ColumnUse_Role[] {
  const needed =
    mapping.layout === ObservationMapping_Layout.WIDE
      ? [ColumnUse_Role.DATED_VALUE]
      : [ColumnUse_Role.PERIOD, ColumnUse_Role.VALUE];
  return needed.filter((role) => !mapping.columns.some((use) => use.role === role));
}

/** Cells pasted from a spreadsheet as the content of a file; undefined when there are none. */
export function pasted(text: string): Uint8Array<ArrayBuffer> | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 0 ? new TextEncoder().encode(`${lines.join('\n')}\n`) : undefined;
}

const importers = new Set(['city-coordinator', 'data-steward']);

/** Whether these roles in a city take observations over from files there. */
export const mayImport = (roles: readonly string[]): boolean => roles.some((role) => importers.has(role));
