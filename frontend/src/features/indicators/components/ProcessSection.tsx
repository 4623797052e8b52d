import { useTranslation } from 'react-i18next';
import { ComparisonRow_Verdict } from '@shared/api/gen/nzd/indicators/v1/comparison_pb';
import type { ProcessComparison, ProcessRow } from '@shared/api/gen/nzd/indicators/v1/process_pb';
import { ProcessService } from '@shared/api/gen/nzd/indicators/v1/process_service_pb';
import { useCall } from '@shared/api/use-call';
import { useSession } from '@shared/auth/SessionContext';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';
import { StateBadge } from '@shared/ui/StateBadge';
import { reasonCode, verdictCode } from '../model/comparison';
import { figureCode } from '../model/process';
import { DistrictRow, DistrictTable, UnitNote } from './DistrictTable';
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
  const { districts } = comparison;
  return (
    <DistrictTable
      label={t('process.caption')}
      caption={t('process.caption')}
      corner={t('process.figure')}
      districts={districts}
    >
      <tbody role="rowgroup">
        {comparison.rows.map((row) => (
          <DistrictRow
            key={row.figure}
            head={<RowHead row={row} />}
            districts={districts}
            cell={({ district, displayName }) => {
              const cell = row.cells.find((one) => one.district === district);
              return cell && <ProcessCellView row={row} cell={cell} district={displayName} />;
            }}
          />
        ))}
      </tbody>
    </DistrictTable>
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
      <UnitNote row={row} />
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
