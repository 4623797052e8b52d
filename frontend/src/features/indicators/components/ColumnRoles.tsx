import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  ColumnUse_Role,
  type ObservationFileColumn,
  type ObservationMapping,
} from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';
import { FormField } from '@shared/ui/FormField';
import { roleOf, rolesOf, withRole } from '../model/import-mapping';

export const roleWord = (t: TFunction, role: ColumnUse_Role): string =>
  t(`observationFile.role.${ColumnUse_Role[role]}`);

interface ColumnRolesProps {
  base: string;
  columns: readonly ObservationFileColumn[];
  mapping: ObservationMapping;
  onChange: (mapping: ObservationMapping) => void;
}

/** A choice for each column, with what stands in it. */
export function ColumnRoles({ base, columns, mapping, onChange }: ColumnRolesProps) {
  const { t } = useTranslation();
  const roles = [ColumnUse_Role.UNSPECIFIED, ...rolesOf(mapping.layout)];
  return (
    <fieldset>
      <legend>{t('observationFile.columns')}</legend>
      {columns.map((column) => (
        <FormField
          key={column.number}
          id={`${base}-column-${String(column.number)}`}
          label={
            column.header
              ? t('observationFile.columnNamed', { number: column.number, header: column.header })
              : t('observationFile.columnNumber', { number: column.number })
          }
          help={column.samples.join(' · ')}
        >
          {(control) => (
            <select
              {...control}
              className="form-select"
              value={roleOf(mapping, column.number)}
              onChange={(event) => {
                const role = roles.find((one) => String(one) === event.target.value);
                if (role !== undefined) onChange(withRole(mapping, column.number, role));
              }}
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {roleWord(t, role)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      ))}
    </fieldset>
  );
}
