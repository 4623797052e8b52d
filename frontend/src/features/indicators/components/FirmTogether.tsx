import { useTranslation } from 'react-i18next';
import { FirmRollUp_Withheld, type FirmRollUpPeriod } from '@shared/api/gen/nzd/indicators/v1/firm_series_pb';
import { FirmSeriesService } from '@shared/api/gen/nzd/indicators/v1/firm_series_service_pb';
import { useCall } from '@shared/api/use-call';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { Skeleton } from '@shared/ui/Skeleton';

/** What the firms of a district make together, and how many have answered. */
export function FirmTogether({
  city,
  measure,
  district,
}: {
  city: string;
  measure: string;
  district: string;
}) {
  const { t } = useTranslation();
  const made = useCall('firmSeries', FirmSeriesService.method.summariseFirmSeries, {
    parent: `cities/${city}`,
    measure,
    district,
  });
  if (made.isPending) return <Skeleton lines={3} />;
  return (
    <div className="nzd-section">
      <h2>{t('entry.togetherTitle')}</h2>
      <p>{t('entry.togetherHelp')}</p>
      <ProblemNotice error={made.error} onRetry={() => void made.refetch()} />
      <DataTable<FirmRollUpPeriod>
        id="together"
        caption={t('entry.togetherTitle')}
        rows={made.data?.periods ?? []}
        rowKey={(row) => row.period?.code ?? ''}
        empty={<EmptyState title={t('entry.noTogether')} why={t('entry.noTogetherWhy')} />}
        columns={[
          {
            key: 'period',
            header: t('field.observations.period'),
            always: true,
            cell: (row) => formatPeriod(row.period?.code ?? ''),
          },
          {
            key: 'value',
            header: t('entry.value'),
            number: true,
            cell: (row) => (row.value ? formatNumber(row.value) : '–'),
          },
          {
            key: 'reported',
            header: t('entry.reported'),
            cell: (row) => t('entry.reportedOf', { reported: row.reported, expected: row.expected }),
          },
          {
            key: 'partial',
            header: t('entry.partial'),
            number: true,
            cell: (row) => (row.value || !row.partialValue ? '–' : formatNumber(row.partialValue)),
          },
          {
            key: 'withheld',
            header: t('entry.outside'),
            cell: (row) => t(`entry.withheld.${FirmRollUp_Withheld[row.withheld]}`),
          },
        ]}
      />
    </div>
  );
}
