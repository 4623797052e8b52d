import { useTranslation } from 'react-i18next';
import {
  ColumnUse_Role,
  type ObservationMapping,
} from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';
import { MeasureService } from '@shared/api/gen/nzd/indicators/v1/measure_service_pb';
import { Observation_Quality } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { useCall } from '@shared/api/use-call';
import { unitLabel } from '@shared/format/unit';
import { localized } from '@shared/model/localized';
import { useDistricts } from '@shared/model/use-districts';
import { FormField } from '@shared/ui/FormField';

interface ImportFixedProps {
  base: string;
  city: string;
  mapping: ObservationMapping;
  onChange: (part: Partial<ObservationMapping>) => void;
}

const qualities = [
  Observation_Quality.MEASURED,
  Observation_Quality.ESTIMATED,
  Observation_Quality.MODELLED,
  Observation_Quality.PROXY,
] as const;

/** What holds for all rows, where no column says it. */
export function ImportFixed({ base, city, mapping, onChange }: ImportFixedProps) {
  const { t } = useTranslation();
  const { districts } = useDistricts(city);
  const measures = useCall('measures', MeasureService.method.listMeasures, {
    parent: 'cities/programme',
    pageSize: 200,
  });
  const says = (role: ColumnUse_Role) => mapping.columns.some((use) => use.role === role);
  return (
    <fieldset>
      <legend>{t('observationFile.fixed')}</legend>
      {!says(ColumnUse_Role.MEASURE) && (
        <Named
          id={`${base}-measure`}
          label={t('observationFile.role.MEASURE')}
          value={mapping.measure}
          options={(measures.data?.measures ?? []).map((one) => [
            one.name,
            `${localized(one.displayName?.text)} (${unitLabel(t, one.unit)})`,
          ])}
          onChange={(measure) => onChange({ measure })}
        />
      )}
      {!says(ColumnUse_Role.DISTRICT) && (
        <Named
          id={`${base}-district`}
          label={t('observationFile.role.DISTRICT')}
          value={mapping.district}
          options={districts.map((one) => [one.name, one.displayName])}
          onChange={(district) => onChange({ district })}
        />
      )}
      {!says(ColumnUse_Role.UNIT) && (
        <FormField
          id={`${base}-unit`}
          label={t('observationFile.role.UNIT')}
          help={t('observationFile.unitHelp')}
        >
          {(control) => (
            <input
              {...control}
              className="form-control"
              maxLength={60}
              value={mapping.unit}
              onChange={(event) => onChange({ unit: event.target.value })}
            />
          )}
        </FormField>
      )}
      {!says(ColumnUse_Role.QUALITY) && (
        <Named
          id={`${base}-quality`}
          label={t('observationFile.role.QUALITY')}
          value={String(mapping.quality)}
          options={qualities.map((one) => [String(one), t(`quality.${Observation_Quality[one]}`)])}
          onChange={(value) => {
            const quality = qualities.find((one) => String(one) === value);
            if (quality !== undefined) onChange({ quality });
          }}
        />
      )}
    </fieldset>
  );
}

interface NamedProps {
  id: string;
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

function Named({ id, label, value, options, onChange }: NamedProps) {
  const { t } = useTranslation();
  return (
    <FormField id={id} label={label}>
      {(control) => (
        <select
          {...control}
          className="form-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {!options.some(([one]) => one === value) && (
            <option value={value}>{value || t('observationFile.choose')}</option>
          )}
          {options.map(([one, word]) => (
            <option key={one} value={one}>
              {word}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
