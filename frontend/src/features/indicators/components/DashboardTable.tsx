import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type {
  ComparedDistrict,
  ComparisonCell,
  ComparisonRow,
} from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import { Indicator_PeriodType } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { Progress_Status } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { formatPeriod } from '@shared/format/format';
import { useNow } from '@shared/live/use-clock';
import { localized } from '@shared/model/localized';
import { cityOf, lastPart } from '@shared/model/names';
import { findingOf, markOfProgress, pathChartData } from '@shared/model/progress';
import { sourceFacts } from '@shared/model/source';
import { useIndicators } from '@shared/model/use-indicators';
import { NumberValue } from '@shared/ui/NumberValue';
import { PathChart } from '@shared/ui/PathChart';
import { StateBadge } from '@shared/ui/StateBadge';
import { cellOf } from '../model/comparison';
import { freshnessOf, isOwn, pathStateOf, toApprove } from '../model/dashboard';
import { DistrictRow, DistrictTable, UnitNote } from './DistrictTable';

interface TableProps {
  districts: readonly ComparedDistrict[];
  rows: readonly ComparisonRow[];
  city: string;
}

/** Indicators as rows, districts as columns, in the order of the levers and never of the values. */
export function DashboardTable({ districts, rows, city }: TableProps) {
  const { t } = useTranslation();
  const { indicators } = useIndicators();
  const now = useNow();
  const periodType = (name: string) =>
    indicators.find((one) => one.name === name)?.periodType ?? Indicator_PeriodType.YEAR;
  return (
    <DistrictTable
      label={t('dashboard.title')}
      caption={t('dashboard.caption')}
      corner={t('comparison.column.indicator')}
      districts={districts}
    >
      <tbody role="rowgroup">
        {rows.map((row) => (
          <DistrictRow
            key={row.indicator}
            head={
              <>
                <Link to={`/citta/${city}/indicatori/${lastPart(row.indicator)}`}>
                  {localized(row.displayName)}
                </Link>
                <UnitNote row={row} />
              </>
            }
            districts={districts}
            cell={(district) => {
              const cell = cellOf(row, district.district);
              return (
                cell && (
                  <DashboardCell
                    row={row}
                    cell={cell}
                    district={district}
                    periodType={periodType(row.indicator)}
                    now={now}
                  />
                )
              );
            }}
          />
        ))}
      </tbody>
    </DistrictTable>
  );
}

interface CellProps {
  row: ComparisonRow;
  cell: ComparisonCell;
  district: ComparedDistrict;
  periodType: Indicator_PeriodType;
  now: Date;
}

/** Value, trend, place on the path, age of the datum, what waits: each leads to the indicator. */
function DashboardCell({ row, cell, district, periodType, now }: CellProps) {
  const { t } = useTranslation();
  const { progress, value } = cell;
  const name = localized(row.displayName);
  const waiting = toApprove(cell);
  const latest = progress?.points.findLast((point) => point.value !== '');
  const page = `/citta/${cityOf(district.district)}/indicatori/${lastPart(row.indicator)}`;
  return (
    <div className="nzd-cell">
      {!isOwn(cell) && (
        <p className="nzd-perimeter">
          {t(`perimeter.${cell.perimeter.replace('PERIMETER_', '')}`)} {cell.perimeterNote}
        </p>
      )}
      {cell.hasValue && value && (
        <NumberValue
          label={`${name}, ${district.displayName}`}
          facts={{
            value: value.value,
            unit: value.unit || row.unit,
            period: cell.period?.code,
            mark: progress && markOfProgress(progress),
            quality: latest?.quality.replace('QUALITY_', '') || undefined,
            sources: latest?.sources.map(sourceFacts),
          }}
        />
      )}
      {progress && isOwn(cell) && (
        <>
          <PathChart {...pathChartData(progress)} label={findingOf(progress, name, row.unit, t)} />
          <PathBadge cell={cell} />
        </>
      )}
      <FreshnessLine cell={cell} periodType={periodType} now={now} />
      {waiting > 0 && (
        <p>
          <Link to={page}>
            {t('dashboard.toApprove', { count: waiting })}{' '}
            <span className="visually-hidden">{`${name}, ${district.displayName}`}</span>
          </Link>
        </p>
      )}
    </div>
  );
}

function PathBadge({ cell }: { cell: ComparisonCell }) {
  const { t } = useTranslation();
  const path = pathStateOf(cell.progress);
  switch (path.state) {
    case 'behind':
      return (
        <StateBadge tone={cell.progress?.status === Progress_Status.LATE ? 'late' : 'warn'}>
          {t('dashboard.behind', { count: path.months })}
        </StateBadge>
      );
    case 'onPath':
      return <StateBadge tone="ok">{t('dashboard.onPath')}</StateBadge>;
    case 'noData':
      return <StateBadge tone="off">{t('dashboard.noData')}</StateBadge>;
    default:
      return <span className="nzd-small">{t('dashboard.noTarget')}</span>;
  }
}

function FreshnessLine({ cell, periodType, now }: Pick<CellProps, 'cell' | 'periodType' | 'now'>) {
  const { t } = useTranslation();
  const fresh = freshnessOf(cell.progress, periodType, now);
  if (fresh.state === 'none') return <p className="nzd-small">{t('dashboard.noDatum')}</p>;
  return (
    <>
      <p className="nzd-small">{t('dashboard.latest', { period: formatPeriod(fresh.latest) })}</p>
      {fresh.state === 'late' && (
        <StateBadge tone="warn">
          {fresh.monthsLate === 0 ? t('dashboard.dueNow') : t('dashboard.late', { count: fresh.monthsLate })}
        </StateBadge>
      )}
    </>
  );
}
