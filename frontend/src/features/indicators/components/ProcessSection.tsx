import { useTranslation } from 'react-i18next';
import { ComparisonRow_Verdict } from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import type { ProcessComparison, ProcessRow } from '@shared/api/gen/nzd/indicators/v1/process_pb';
import { ProcessService } from '@shared/api/gen/nzd/indicators/v1/process_service_pb';
import { useCall } from '@shared/api/use-call';
import { useSession } from '@shared/auth/SessionContext';
import { unitLabel } from '@shared/format/unit';
import { cityOf } from '@shared/model/names';
import { useAccent } from '@shared/model/use-accent';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';
import { StateBadge } from '@shared/ui/StateBadge';
import { reasonCode, verdictCode } from '../model/comparison';
import { figureCode } from '../model/process';
import { ProcessCellView } from './ProcessCellView';

/** How the districts work, counted from the objects of the platform; for people who signed in. */
export function ProcessSection({ districts }: { districts: readonly string[] }) {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  const query = useCall(
    'decisions',
    ProcessService.method.compareProcesses,
    { districts: [...districts] },
    { keep: true, enabled: signedIn },
  );
  if (!signedIn) return null;
  return (
    <section aria-labelledby="process-title" className="nzd-section">
      <h2 id="process-title">{t('process.title')}</h2>
      <p>{t('process.purpose')}</p>
      {query.isPending && <Skeleton lines={4} tall />}
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.data && <ProcessTable comparison={query.data} />}
    </section>
  );
}

function ProcessTable({ comparison }: { comparison: ProcessComparison }) {
  const { t } = useTranslation();
  const accent = useAccent();
  const { districts } = comparison;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
    <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={t('process.caption')}>
      <table className="table nzd-comparison" role="table">
        <caption className="visually-hidden">{t('process.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('process.figure')}
            </th>
            {districts.map((district) => (
              <th
                key={district.district}
                role="columnheader"
                scope="col"
                className={accent(cityOf(district.district))}
              >
                {district.displayName} <span className="nzd-small">{district.cityDisplayName}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {comparison.rows.map((row) => (
            <tr key={row.figure} role="row">
              <th role="rowheader" scope="row">
                <RowHead row={row} />
              </th>
              {districts.map((district) => {
                const cell = row.cells.find((one) => one.district === district.district);
                return (
                  <td key={district.district} role="cell" data-label={district.displayName}>
                    {cell && <ProcessCellView row={row} cell={cell} district={district.displayName} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowHead({ row }: { row: ProcessRow }) {
  const { t } = useTranslation();
  const code = figureCode(row.figure);
  const comparable = row.verdict === ComparisonRow_Verdict.COMPARABLE;
  return (
    <>
      {t(`processFigure.${code}`)}
      <span className="nzd-small nzd-row-unit">
        {t(`processDefinition.${code}`)} {t('process.version', { version: row.definitionVersion })}
      </span>
      <span className="nzd-small nzd-row-unit">
        {unitLabel(t, row.unit)}
        {row.direction && ` · ${t(`direction.${row.direction.replace('DIRECTION_', '')}`)}`}
      </span>
      {row.unavailable ? (
        <StateBadge tone="warn">{t('process.unavailable')}</StateBadge>
      ) : (
        <>
          <StateBadge tone={comparable ? 'ok' : 'no'}>{t(`verdict.${verdictCode(row.verdict)}`)}</StateBadge>
          {row.reasons.map((reason) => (
            <span key={reason} className="nzd-small nzd-row-unit">
              {t(`comparisonReason.${reasonCode(reason)}`)}
            </span>
          ))}
        </>
      )}
    </>
  );
}
