import { useTranslation } from 'react-i18next';
import type { Barrier } from '@shared/api/gen/nzd/barriers/v1/barrier_pb';
import { everyCity } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf } from '@shared/model/names';
import { DataTable, type Column } from '@shared/ui/DataTable';
import { classCode, dimensionCode, levelCode } from '../model/barrier';
import { BarrierLink, BarrierState, PolarityWord, ScoreWord } from './BarrierWords';

/** The same barriers as a list. */
export function BarrierTable({
  barriers,
  city,
  total,
}: {
  barriers: readonly Barrier[];
  city: string;
  total: number;
}) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const columns: Column<Barrier>[] = [
    {
      key: 'title',
      header: t('field.barriers.title'),
      always: true,
      cell: (row) => <BarrierLink barrier={row} />,
    },
    ...(city === everyCity
      ? [{ key: 'city', header: t('barriers.city'), cell: (row: Barrier) => label(cityOf(row.name)) }]
      : []),
    { key: 'state', header: t('field.barriers.state'), cell: (row) => <BarrierState state={row.state} /> },
    {
      key: 'dimension',
      header: t('field.barriers.dimension'),
      cell: (row) => t(`barriers.dimension.${dimensionCode(row.dimension)}`),
    },
    { key: 'polarity', header: t('field.barriers.polarity'), cell: (row) => <PolarityWord barrier={row} /> },
    {
      key: 'class',
      header: t('field.barriers.barrierClass'),
      cell: (row) => t(`barriers.class.${classCode(row.barrierClass)}`),
    },
    {
      key: 'level',
      header: t('field.barriers.governanceLevel'),
      cell: (row) => t(`barriers.level.${levelCode(row.governanceLevel)}`),
    },
    { key: 'score', header: t('barriers.score.title'), cell: (row) => <ScoreWord barrier={row} /> },
  ];
  return (
    <DataTable
      id="barriers"
      caption={t('barriers.title')}
      columns={columns}
      rows={barriers}
      rowKey={(row) => row.name}
      total={total}
      empty={null}
    />
  );
}
