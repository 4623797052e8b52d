import { useId, useState, type FormEvent } from 'react';
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
import { ErrorSummary } from '@shared/ui/ErrorSummary';
import { FormField } from '@shared/ui/FormField';
import { carriers, changed, lacksOf } from '../model/meters';

interface MeterMappingFormProps {
  preview: PreviewMeterFileResponse;
  guess: MeterMapping;
  draft: boolean;
  city: string;
  onChange: () => void;
  onRead: (mapping: MeterMapping, draft: boolean) => void;
}

type ColumnField =
  'codeColumn' | 'dayColumn' | 'timeColumn' | 'summerTimeColumn' | 'qualityColumn' | 'valueColumn';
type Option = readonly [string, string];

const columnFields: readonly ColumnField[] = ['codeColumn', 'dayColumn', 'valueColumn'];
const longFields: readonly ColumnField[] = ['timeColumn', 'summerTimeColumn'];
const widths = [24, 25, 96, 100] as const;

/** How the file is read: as guessed, to be put right. */
export function MeterMappingForm({ preview, guess, draft, city, onChange, onRead }: MeterMappingFormProps) {
  const { t } = useTranslation();
  const base = useId();
  const [mapping, setMapping] = useState(guess);
  const [asDraft, setAsDraft] = useState(draft);
  const [attempt, setAttempt] = useState(0);
  const meters = useAll('meters', [city], (pageToken, signal) =>
    call(MeterService.method.listMeters, { parent: `cities/${city}`, pageSize: 200, pageToken }, signal),
  );
  const known = (meters.data ?? []).flatMap((page) => page.meters);
  const lacks = attempt > 0 ? lacksOf(mapping) : [];
  const isLong = mapping.layout === MeterMapping_Layout.LONG;
  const change = (part: Partial<MeterMapping>) => {
    setMapping(changed(mapping, part));
    onChange();
  };
  const read = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (lacksOf(mapping).length === 0) onRead(mapping, asDraft);
  };
  const choice = (
    key: keyof MeterMapping & string,
    value: string | number,
    options: readonly Option[],
    take: (value: string) => Partial<MeterMapping>,
  ) => (
    <FormField
      key={key}
      id={`${base}-${key}`}
      label={t(`meterFile.field.${key}`)}
      error={lacks.some((lack) => lack === key) ? t('rule.required') : undefined}
    >
      {(control) => (
        <select
          {...control}
          className="form-select"
          value={value}
          onChange={(event) => change(take(event.target.value))}
        >
          {options.map(([option, said]) => (
            <option key={option} value={option}>
              {said}
            </option>
          ))}
        </select>
      )}
    </FormField>
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
    <form className="nzd-form nzd-section" noValidate aria-labelledby={`${base}-title`} onSubmit={read}>
      <h2 id={`${base}-title`}>{t('observationFile.mapping')}</h2>
      <p>{t('observationFile.mappingHelp')}</p>
      <ErrorSummary
        attempt={attempt}
        errors={lacks.map((key) => ({
          fieldId: `${base}-${key}`,
          label: t(`meterFile.field.${key}`),
          message: t('rule.required'),
        }))}
      />
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
              onChange={(event) => change({ unit: event.target.value })}
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
      <label className="nzd-check">
        <input
          type="checkbox"
          checked={asDraft}
          onChange={(event) => {
            setAsDraft(event.target.checked);
            onChange();
          }}
        />{' '}
        {t('meterFile.draft')}
      </label>
      <div className="nzd-form-actions">
        <button type="submit" className="btn btn-outline-primary">
          {t('observationFile.readAgain')}
        </button>
      </div>
    </form>
  );
}
