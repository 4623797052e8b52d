import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { ObservationMapping_DecimalMark } from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';
import {
  MeterMapping_Layout,
  MeterMapping_TimeMark,
  type MeterMapping,
} from '@shared/api/gen/nzd/indicators/v1/meter_file_pb';
import type { PreviewMeterFileResponse } from '@shared/api/gen/nzd/indicators/v1/meter_file_service_pb';
import { Meter_Carrier, Meter_Resolution } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { MeterService } from '@shared/api/gen/nzd/indicators/v1/meter_service_pb';
import { useAll } from '@shared/api/use-all';
import { FormField } from '@shared/ui/FormField';
import { carriers } from '../model/meters';
import { ChoiceField, type Option } from './ChoiceField';

interface MeterMappingFieldsProps {
  base: string;
  city: string;
  preview: PreviewMeterFileResponse;
  mapping: MeterMapping;
  /** Fields that must still be said. */
  lacks: readonly string[];
  onChange: (part: Partial<MeterMapping>) => void;
}

type ColumnField =
  'codeColumn' | 'dayColumn' | 'timeColumn' | 'summerTimeColumn' | 'qualityColumn' | 'valueColumn';

const columnFields: readonly ColumnField[] = ['codeColumn', 'dayColumn', 'valueColumn'];
const longFields: readonly ColumnField[] = ['timeColumn', 'summerTimeColumn'];
const widths = [24, 25, 96, 100] as const;

/** What each column says, how numbers are written, and which meter is meant. */
export function MeterMappingFields({
  base,
  city,
  preview,
  mapping,
  lacks,
  onChange,
}: MeterMappingFieldsProps) {
  const { t } = useTranslation();
  const meters = useAll('meters', [city], (pageToken, signal) =>
    call(MeterService.method.listMeters, { parent: `cities/${city}`, pageSize: 200, pageToken }, signal),
  );
  const known = (meters.data ?? []).flatMap((page) => page.meters);
  const isLong = mapping.layout === MeterMapping_Layout.LONG;
  const choice = (
    key: keyof MeterMapping & string,
    value: string | number,
    options: readonly Option[],
    take: (value: string) => Partial<MeterMapping>,
  ) => (
    <ChoiceField
      key={key}
      id={`${base}-${key}`}
      label={t(`meterFile.field.${key}`)}
      error={lacks.includes(key) ? t('rule.required') : undefined}
      value={value}
      options={options}
      onChange={(next) => onChange(take(next))}
    />
  );
  const columns: readonly Option[] = [
    ['0', t('meterFile.noColumn')],
    ...preview.columns.map(({ number, header, samples }): Option => [
      String(number),
      t('observationFile.columnNamed', { number, header: header || samples[0] || '' }),
    ]),
  ];
  const column = (key: ColumnField) =>
    choice(key, mapping[key], columns, (value) => ({ [key]: Number(value) }));
  return (
    <div className="nzd-form-grid">
      {choice(
        'layout',
        mapping.layout,
        [MeterMapping_Layout.DAYS, MeterMapping_Layout.LONG].map((one) => [
          String(one),
          t(`meterFile.layout.${MeterMapping_Layout[one]}`),
        ]),
        (value) => ({ layout: Number(value) }),
      )}
      {choice(
        'resolution',
        mapping.resolution,
        [Meter_Resolution.QUARTER_HOUR, Meter_Resolution.HOUR].map((one) => [
          String(one),
          t(`meter.resolution.${Meter_Resolution[one]}`),
        ]),
        (value) => ({ resolution: Number(value) }),
      )}
      {columnFields.map(column)}
      {!isLong &&
        choice(
          'valueColumns',
          mapping.valueColumns,
          [['0', t('form.choose')], ...widths.map((one): Option => [String(one), String(one)])],
          (value) => ({ valueColumns: Number(value) }),
        )}
      {isLong && longFields.map(column)}
      {column('qualityColumn')}
      {isLong &&
        choice(
          'timeMark',
          mapping.timeMark,
          [MeterMapping_TimeMark.BEGIN, MeterMapping_TimeMark.END].map((one) => [
            String(one),
            t(`meterFile.timeMark.${MeterMapping_TimeMark[one]}`),
          ]),
          (value) => ({ timeMark: Number(value) }),
        )}
      {choice(
        'decimalMark',
        mapping.decimalMark,
        [ObservationMapping_DecimalMark.COMMA, ObservationMapping_DecimalMark.POINT].map((one) => [
          String(one),
          t(`observationFile.decimal.${ObservationMapping_DecimalMark[one]}`),
        ]),
        (value) => ({ decimalMark: Number(value) }),
      )}
      <FormField id={`${base}-unit`} label={t('meterFile.field.unit')} help={t('meterFile.unitHelp')}>
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
      {choice(
        'meter',
        mapping.meter,
        [['', t('meterFile.byCode')], ...known.map((one): Option => [one.name, one.displayName])],
        (value) => ({ meter: value }),
      )}
      {!mapping.meter &&
        choice(
          'carrier',
          mapping.carrier,
          [
            [String(Meter_Carrier.UNSPECIFIED), t('meterFile.anyCarrier')],
            ...carriers.map((one): Option => [String(one), t(`meter.carrier.${Meter_Carrier[one]}`)]),
          ],
          (value) => ({ carrier: Number(value) }),
        )}
    </div>
  );
}
