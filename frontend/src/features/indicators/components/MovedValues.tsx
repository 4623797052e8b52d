import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { KeptValues, MovedValue } from '@shared/api/gen/nzd/indicators/v1/kept_values_pb';
import { RecalculationService } from '@shared/api/gen/nzd/indicators/v1/recalculation_service_pb';
import { useAll } from '@shared/api/use-all';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { useIndicators } from '@shared/model/use-indicators';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { EmptyState } from '@shared/ui/EmptyState';
import { reasonsOf } from '../model/moved-values';

interface MovedRow {
  kept: KeptValues;
  moved: MovedValue;
  key: string;
}

const rowsOf = (all: readonly KeptValues[]): readonly MovedRow[] =>
  all.flatMap((kept) =>
    kept.moved.map((moved, place) => ({ kept, moved, key: `${kept.name}|${String(place)}` })),
  );

interface MovedValuesProps {
  parent: string;
  /** The work that moved them. */
  operation: string;
  districtLabel: (name: string) => string;
}

/** The values that one work moved: from what to what, and why. */
export function MovedValues({ parent, operation, districtLabel }: MovedValuesProps) {
  const { t } = useTranslation();
  const { label, unit } = useIndicators();
  const list = useAll('keptValues', [parent, operation], (pageToken, signal) =>
    call(RecalculationService.method.listKeptValues, { parent, operation, pageSize: 200, pageToken }, signal),
  );
  const number = (row: MovedRow, value: string) =>
    value === ''
      ? t('recalculation.gone')
      : `${formatNumber(value, { maximumFractionDigits: 3 })} ${unitLabel(t, unit(row.kept.indicator))}`;
  const columns: readonly Column<MovedRow>[] = [
    {
      key: 'indicator',
      header: t('field.keptValues.indicator'),
      always: true,
      cell: (row) => label(row.kept.indicator),
    },
    {
      key: 'district',
      header: t('field.keptValues.district'),
      cell: (row) => districtLabel(row.kept.district),
    },
    {
      key: 'period',
      header: t('recalculation.period'),
      cell: (row) => formatPeriod(row.moved.period?.code ?? ''),
    },
    {
      key: 'before',
      header: t('recalculation.before'),
      number: true,
      cell: (row) => number(row, row.moved.valueBefore),
    },
    {
      key: 'after',
      header: t('recalculation.after'),
      number: true,
      cell: (row) => number(row, row.moved.valueAfter),
    },
    {
      key: 'why',
      header: t('recalculation.why'),
      cell: (row) => reasonsOf(row.moved) || t('recalculation.noWhy'),
    },
  ];
  return (
    <>
      <ProblemNotice error={list.error} />
      {!list.error && (
        <DataTable
          id="moved-values"
          caption={t('recalculation.movedIn')}
          columns={columns}
          rows={list.data && rowsOf(list.data.flatMap((page) => page.keptValues))}
          rowKey={(row) => row.key}
          empty={
            <EmptyState title={t('recalculation.nothingMoved')} why={t('recalculation.nothingMovedWhy')} />
          }
        />
      )}
    </>
  );
}
