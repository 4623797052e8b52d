import { useTranslation } from 'react-i18next';
import {
  PreviewedCell_Fault,
  PreviewedCell_Outcome,
  type PreviewedCell,
} from '@shared/api/gen/nzd/indicators/v1/observation_file_pb';
import type { PreviewObservationFileResponse } from '@shared/api/gen/nzd/indicators/v1/observation_file_service_pb';
import { Observation_Absence } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { useDistricts } from '@shared/model/use-districts';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { StateBadge, type Tone } from '@shared/ui/StateBadge';
import { useMeasureNames } from './use-formula-text';
import { ImportCounts } from './ImportCounts';

const tones: Record<PreviewedCell_Outcome, Tone> = {
  [PreviewedCell_Outcome.UNSPECIFIED]: 'off',
  [PreviewedCell_Outcome.NEW]: 'ok',
  [PreviewedCell_Outcome.CHANGED]: 'warn',
  [PreviewedCell_Outcome.UNCHANGED]: 'off',
  [PreviewedCell_Outcome.REFUSED]: 'no',
};

/** What would become of each cell; those that need a look first. */
export function ImportPreview({ preview, city }: { preview: PreviewObservationFileResponse; city: string }) {
  const { t } = useTranslation();
  const columns = useColumns(city);
  const { counts } = preview;
  return (
    <section className="nzd-section" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('observationFile.preview')}</h2>
      {counts && <ImportCounts counts={counts} />}
      {counts && counts.cells > preview.cells.length && (
        <p className="nzd-small">
          {t('observationFile.shown', {
            shown: formatNumber(preview.cells.length),
            all: formatNumber(counts.cells),
          })}
        </p>
      )}
      <DataTable
        id="import-preview"
        caption={t('observationFile.preview')}
        columns={columns}
        rows={preview.cells}
        rowKey={(row) => `${String(row.row)}/${String(row.column)}`}
        empty={<EmptyState title={t('observationFile.emptyTitle')} why={t('observationFile.emptyWhy')} />}
      />
    </section>
  );
}

function useColumns(city: string): readonly Column<PreviewedCell>[] {
  const { t } = useTranslation();
  const measure = useMeasureNames();
  const { districtLabel } = useDistricts(city);
  return [
    { key: 'row', header: t('observationFile.row'), number: true, always: true, cell: (row) => row.row },
    {
      key: 'outcome',
      header: t('observationFile.outcomeLabel'),
      always: true,
      cell: (row) => (
        <>
          <StateBadge tone={tones[row.outcome]}>
            {t(`observationFile.outcome.${PreviewedCell_Outcome[row.outcome]}`)}
          </StateBadge>{' '}
          {row.fault !== PreviewedCell_Fault.UNSPECIFIED &&
            t(`observationFile.fault.${PreviewedCell_Fault[row.fault]}`)}
        </>
      ),
    },
    { key: 'measure', header: t('observationFile.role.MEASURE'), cell: (row) => measure(row.measure) },
    {
      key: 'district',
      header: t('observationFile.role.DISTRICT'),
      cell: (row) => districtLabel(row.district),
    },
    {
      key: 'period',
      header: t('field.observations.period'),
      cell: (row) => (row.value || row.absence ? formatPeriod(row.period) : row.period),
    },
    { key: 'written', header: t('observationFile.written'), cell: (row) => row.written },
    {
      key: 'value',
      header: t('field.observations.value'),
      number: true,
      cell: (row) => <ValueCell cell={row} />,
    },
    {
      key: 'existing',
      header: t('observationFile.existing'),
      number: true,
      cell: (row) =>
        row.existingValue
          ? formatNumber(row.existingValue)
          : row.existingAbsence
            ? t(`absence.${Observation_Absence[row.existingAbsence]}`)
            : '–',
    },
  ];
}

function ValueCell({ cell }: { cell: PreviewedCell }) {
  const { t } = useTranslation();
  if (cell.absence) return t(`absence.${Observation_Absence[cell.absence]}`);
  if (!cell.value) return '–';
  const { conversion } = cell;
  return (
    <>
      {formatNumber(cell.value)}
      {conversion && (
        <span className="nzd-small">
          {' '}
          {t('observationFile.conversion', {
            from: unitLabel(t, conversion.fromUnit),
            to: unitLabel(t, conversion.toUnit),
            factor: formatNumber(conversion.factor),
          })}
        </span>
      )}
    </>
  );
}
