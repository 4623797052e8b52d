import { useTranslation } from 'react-i18next';
import {
  MeterFileError_Fault,
  type MeterFileError,
  type MeterFileYear,
} from '@shared/api/gen/nzd/indicators/v1/meter_file_pb';
import type { PreviewMeterFileResponse } from '@shared/api/gen/nzd/indicators/v1/meter_file_service_pb';
import { formatDay, formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { DataTable } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { ImportCounts } from './ImportCounts';

/** What would become of a file: meter by meter and year by year, and every cell that is left out. */
export function MeterPreview({ preview }: { preview: PreviewMeterFileResponse }) {
  const { t } = useTranslation();
  const { counts } = preview;
  return (
    <section className="nzd-section" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('observationFile.preview')}</h2>
      {counts && <ImportCounts counts={counts} />}
      <DataTable<MeterFileYear>
        id="meter-preview"
        caption={t('meterFile.years')}
        rows={preview.years}
        rowKey={(row) => `${row.meter}/${String(row.year)}`}
        empty={<EmptyState title={t('observationFile.emptyTitle')} why={t('meterFile.emptyWhy')} />}
        columns={[
          { key: 'meter', header: t('meter.one'), always: true, cell: (row) => row.displayName },
          {
            key: 'days',
            header: t('meter.days'),
            cell: (row) => t('meter.fromTo', { from: formatDay(row.firstDay), to: formatDay(row.lastDay) }),
          },
          ...(['added', 'changed', 'unchanged'] as const).map((key) => ({
            key,
            header: t(`observationFile.count.${key}`),
            number: true,
            cell: (row: MeterFileYear) => formatNumber(row[key]),
          })),
          {
            key: 'missing',
            header: t('meterFile.missing'),
            number: true,
            cell: (row) => formatNumber(row.missingHours),
          },
          {
            key: 'sum',
            header: t('meterFile.sum'),
            number: true,
            cell: (row) => (
              <>
                {formatNumber(row.sum)} {unitLabel(t, row.unit)}
                {row.conversion && (
                  <span className="nzd-small">
                    {' '}
                    {t('observationFile.conversion', {
                      from: unitLabel(t, row.conversion.fromUnit),
                      to: unitLabel(t, row.conversion.toUnit),
                      factor: formatNumber(row.conversion.factor),
                    })}
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
      {preview.errors.length > 0 && <Errors errors={preview.errors} refused={counts?.refused ?? 0} />}
    </section>
  );
}

function Errors({ errors, refused }: { errors: readonly MeterFileError[]; refused: number }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('meterFile.errors')}</h3>
      <p>{t('meterFile.errorsHelp', { count: refused, shown: formatNumber(refused) })}</p>
      <DataTable<MeterFileError>
        id="meter-errors"
        caption={t('meterFile.errors')}
        rows={errors}
        rowKey={(row) => `${String(row.row)}/${String(row.column)}`}
        empty={<EmptyState title={t('meterFile.errors')} why="" />}
        columns={[
          {
            key: 'row',
            header: t('observationFile.row'),
            number: true,
            always: true,
            cell: (row) => row.row,
          },
          { key: 'field', header: t('observationFile.column'), always: true, cell: (row) => row.field },
          { key: 'written', header: t('observationFile.written'), cell: (row) => row.written || '–' },
          {
            key: 'fault',
            header: t('meterFile.fault'),
            always: true,
            cell: (row) => t(`meterFile.faults.${MeterFileError_Fault[row.fault]}`),
          },
        ]}
      />
    </>
  );
}
