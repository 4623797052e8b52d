import { useTranslation } from 'react-i18next';
import { FitCondition_Aspect } from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import {
  ReplicationService,
  type ReplicaCell,
} from '@shared/api/gen/nzd/sandboxes/v1/replication_service_pb';
import { Sandbox_State, type Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { FitFinding_Finding } from '@shared/api/gen/nzd/sandboxes/v1/trial_pb';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { formatDay, formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { cityOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Skeleton } from '@shared/ui/Skeleton';
import { SourceMark } from '@shared/ui/SourceMark';
import { StateBadge } from '@shared/ui/StateBadge';
import { stateTone } from '../model/sandbox';
import { useIndicators } from '@shared/model/use-indicators';
import { PlaceLink } from './PlaceLink';

/** Where it was copied from and to, and how source and replicas compare. */
export function ReplicasTab({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const { label: indicator, unit } = useIndicators();
  const table = useCall('sandboxes', ReplicationService.method.compareReplicas, { name: sandbox.name });
  const { provenance } = sandbox;
  return (
    <>
      {provenance && (
        <div className="nzd-card">
          <p>
            {t('sandboxes.copiedFrom')} <PlaceLink name={provenance.source} title={provenance.sourceTitle} />{' '}
            ({label(cityOf(provenance.source))})
          </p>
          <ul>
            {provenance.findings.map((one) => (
              <li key={one.aspect}>
                <strong>{t(`sandboxes.aspect.${FitCondition_Aspect[one.aspect]}`)}</strong>:{' '}
                {t(`sandboxes.finding.${FitFinding_Finding[one.finding]}`)} – {one.note}
              </li>
            ))}
          </ul>
        </div>
      )}
      {table.isPending && <Skeleton lines={4} />}
      <ProblemNotice error={table.error} />
      {table.data && table.data.columns.length < 2 && <p>{t('sandboxes.noReplicas')}</p>}
      {table.data && table.data.columns.length > 1 && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard
        <div className="nzd-table-scroll" tabIndex={0} role="region" aria-label={t('sandboxes.replicas')}>
          <table className="table nzd-replicas">
            <caption className="visually-hidden">{t('sandboxes.replicas')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('sandboxes.field.indicator')}</th>
                {table.data.columns.map((column) => {
                  const code = Sandbox_State[column.state].toLowerCase();
                  return (
                    <th key={column.sandbox} scope="col">
                      <PlaceLink name={column.sandbox} title={column.title} />
                      <br />
                      {label(cityOf(column.sandbox))}{' '}
                      <StateBadge tone={stateTone(code)}>{t(`sandboxes.state.${code}`)}</StateBadge>
                      {column.startDay && (
                        <span className="nzd-small">
                          {' '}
                          {t('sandboxes.fromTo', {
                            from: formatDay(column.startDay),
                            to: formatDay(column.endDay),
                          })}
                        </span>
                      )}
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {table.data.rows.map((row) => (
                <tr key={row.indicator}>
                  <th scope="row">{indicator(row.indicator)}</th>
                  {row.cells.map((cell, index) => (
                    <td key={table.data.columns[index]?.sandbox ?? index}>
                      <Cell cell={cell} unit={unitLabel(t, unit(row.indicator))} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Cell({ cell, unit }: { cell: ReplicaCell; unit: string }) {
  const { t } = useTranslation();
  if (!cell.measured) return <>{t('sandboxes.notMeasured')}</>;
  if (!cell.latestValue) return <>{t('sandboxes.noReading')}</>;
  return (
    <>
      {formatNumber(cell.latestValue)} {unit} ({formatPeriod(cell.latestPeriod)})
      {cell.changePercent && ` · ${formatNumber(cell.changePercent, { signDisplay: 'always' })} %`}{' '}
      {cell.harm && <StateBadge tone="late">{t('sandboxes.harm')}</StateBadge>}
      {cell.success && <StateBadge tone="ok">{t('sandboxes.success')}</StateBadge>}
      <SourceMark mark={cell.illustrative ? 'ILLUSTRATIVE' : undefined} />
    </>
  );
}
