import { useTranslation } from 'react-i18next';
import type { FirmSeries } from '@shared/api/gen/nzd/indicators/v1/firm_series_pb';
import { Observation_Approval, type Observation } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { DataTable } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { ApprovalCell, ofFirms } from './ApprovalCell';

interface Waiting {
  series: FirmSeries;
  observation: Observation;
}

interface FirmApprovalsProps {
  series: readonly FirmSeries[];
  label: (series: FirmSeries) => string;
  /** Whether the person approves; a firm only hands its drafts in. */
  judges: boolean;
}

/** What is a draft or was sent back, and what waits for a second person. */
export function FirmApprovals({ series, label, judges }: FirmApprovalsProps) {
  const { t } = useTranslation();
  const rows = series.flatMap((one) =>
    one.observations
      .filter((observation) => observation.approval !== Observation_Approval.APPROVED)
      .map((observation): Waiting => ({ series: one, observation })),
  );
  return (
    <div className="nzd-section">
      <h2>{t('entry.waitingTitle')}</h2>
      <DataTable
        id="waiting"
        caption={t('entry.waitingTitle')}
        rows={rows}
        rowKey={({ series: one, observation }) => `${one.name} ${observation.period?.code ?? ''}`}
        empty={<EmptyState title={t('entry.nothingWaits')} why={t('entry.nothingWaitsWhy')} />}
        columns={[
          { key: 'series', header: t('entry.series'), always: true, cell: (row) => label(row.series) },
          {
            key: 'period',
            header: t('field.observations.period'),
            cell: (row) => formatPeriod(row.observation.period?.code ?? ''),
          },
          {
            key: 'value',
            header: t('field.observations.value'),
            number: true,
            cell: (row) => (row.observation.value ? formatNumber(row.observation.value) : '–'),
          },
          {
            key: 'approval',
            header: t('field.observations.approval'),
            cell: ({ series: one, observation }) => (
              <ApprovalCell
                series={one}
                observation={observation}
                records={judges || observation.approval === Observation_Approval.DRAFT}
                kept={ofFirms}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
