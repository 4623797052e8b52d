import { useTranslation } from 'react-i18next';
import {
  ComparisonRow_Verdict,
  type ComparisonCell,
  type ComparisonRow,
} from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import { Progress_Status } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { formatNumber } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { localized } from '@shared/model/localized';
import { findingOf, markOfProgress, pathChartData, statusCode, statusTone } from '@shared/model/progress';
import { sourceFacts } from '@shared/model/source';
import { NumberValue } from '@shared/ui/NumberValue';
import { PathChart } from '@shared/ui/PathChart';
import { StateBadge } from '@shared/ui/StateBadge';
import { missingText } from '../model/missing';

interface CellProps {
  row: ComparisonRow;
  cell: ComparisonCell;
  district: string;
}

/** A value, its small path chart and a word for how it stands. */
export function ComparisonCellView({ row, cell, district }: CellProps) {
  const { t } = useTranslation();
  const { progress, value } = cell;
  if (!cell.hasValue || !value) {
    const why = progress?.points.findLast((point) => point.missingReason)?.missingReason;
    return (
      <span className="nzd-small">
        {t('comparison.noValue')}
        {why && `: ${missingText(t, why)}`}
      </span>
    );
  }
  const name = localized(row.displayName);
  const perimeter = cell.perimeter.replace('PERIMETER_', '');
  const ofDistrict = perimeter === '' || perimeter === 'DISTRICT';
  const latest = progress?.points.findLast((point) => point.value !== '');
  const apart = row.verdict !== ComparisonRow_Verdict.COMPARABLE;
  return (
    <div className={apart ? 'nzd-cell nzd-cell-apart' : 'nzd-cell'}>
      {!ofDistrict && (
        <p className="nzd-perimeter">
          {t(`perimeter.${perimeter}`)} {cell.perimeterNote}
        </p>
      )}
      <NumberValue
        label={`${name}, ${district}`}
        facts={{
          value: value.value,
          unit: value.unit || row.unit,
          period: cell.period?.code,
          mark: progress && markOfProgress(progress),
          quality: latest?.quality.replace('QUALITY_', '') || undefined,
          sources: latest?.sources.map(sourceFacts),
        }}
      >
        {cell.factorLabel && <p>{t('comparison.factorInUse', { factor: cell.factorLabel })}</p>}
        {cell.indicatorVersion > 0 && <p>{t('comparison.versions', { indicator: cell.indicatorVersion })}</p>}
        {cell.definitions.length > 0 && (
          <p>
            {t('comparison.definitions', {
              versions: cell.definitions.map((one) => one.version).join(', '),
            })}
          </p>
        )}
        {cell.baseYear > 0 && <p>{t('observation.baseYear', { year: cell.baseYear })}</p>}
        {cell.dividedBy && (
          <p>
            {t('comparison.dividedBy', {
              value: `${formatNumber(cell.dividedBy.value)} ${unitLabel(t, cell.dividedBy.unit)}`,
            })}
          </p>
        )}
      </NumberValue>
      {latest?.awaitsApproval && <p className="nzd-small">{t('approval.SUBMITTED')}</p>}
      {progress && ofDistrict && (
        <>
          <PathChart {...pathChartData(progress)} label={findingOf(progress, name, row.unit, t)} />
          {progress.status !== Progress_Status.UNKNOWN && (
            <StateBadge tone={statusTone(progress.status)}>
              {t(`status.${statusCode(progress.status)}`)}
            </StateBadge>
          )}
        </>
      )}
    </div>
  );
}
