import { useTranslation } from 'react-i18next';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import {
  Incident_Kind,
  Incident_Validation,
  ReportDue_Standing,
  type Incident,
  type ReportDue,
} from '@shared/api/gen/nzd/sandboxes/v1/trial_pb';
import { formatDay, formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { useEntryWords } from '@shared/parts/use-entry-words';
import { Moment } from '@shared/ui/Moment';
import { StateBadge, type Tone } from '@shared/ui/StateBadge';
import { dateOf } from '../model/sandbox';
import { useIndicators } from '@shared/model/use-indicators';

const standings: Readonly<Record<ReportDue_Standing, Tone>> = {
  [ReportDue_Standing.UNSPECIFIED]: 'off',
  [ReportDue_Standing.TO_COME]: 'off',
  [ReportDue_Standing.DUE]: 'warn',
  [ReportDue_Standing.OVERDUE]: 'late',
  [ReportDue_Standing.FILED]: 'ok',
};

/** Incidents and monitoring reports. */
export function TrialTab({ sandbox }: { sandbox: Sandbox }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('sandboxes.incidents')}</h2>
      {sandbox.incidents.length === 0 ? (
        <p>{t('sandboxes.noIncidents')}</p>
      ) : (
        <ul className="nzd-items">
          {sandbox.incidents.map((incident) => (
            <IncidentItem key={incident.id} incident={incident} sandbox={sandbox} />
          ))}
        </ul>
      )}
      <h2>{t('sandboxes.reports')}</h2>
      {sandbox.reportsDue.length === 0 ? (
        <p>{t('sandboxes.noReports')}</p>
      ) : (
        <ul className="nzd-items">
          {sandbox.reportsDue.map((due) => (
            <ReportItem key={due.number} due={due} sandbox={sandbox} />
          ))}
        </ul>
      )}
    </>
  );
}

function IncidentItem({ incident, sandbox }: { incident: Incident; sandbox: Sandbox }) {
  const { t } = useTranslation();
  const { label, unit } = useIndicators();
  const words = useEntryWords([{ actor: incident.openedBy }]);
  const opened = dateOf(incident.openTime);
  const metric = sandbox.design?.metrics.find((one) => one.id === incident.subject);
  const isOpen = incident.closedBy === '';
  return (
    <li className="nzd-card">
      <p>
        <strong>{t(`sandboxes.incidentKind.${Incident_Kind[incident.kind]}`)}</strong>{' '}
        <StateBadge tone={isOpen ? 'late' : 'ok'}>
          {t(isOpen ? 'sandboxes.incidentOpen' : 'sandboxes.incidentClosed')}
        </StateBadge>{' '}
        {incident.validation !== Incident_Validation.UNSPECIFIED && (
          <StateBadge tone={incident.validation === Incident_Validation.TO_VALIDATE ? 'warn' : 'note'}>
            {t(`sandboxes.validation.${Incident_Validation[incident.validation]}`)}
          </StateBadge>
        )}
      </p>
      {incident.text && <p>{incident.text}</p>}
      {metric && (
        <p>
          {label(metric.indicator)}: {formatNumber(incident.value)} {unitLabel(t, unit(metric.indicator))} (
          {formatPeriod(incident.period)})
        </p>
      )}
      {incident.validationNote && <p>{incident.validationNote}</p>}
      {incident.closingNote && <p>{incident.closingNote}</p>}
      <p className="nzd-small">
        {words.actor(incident.openedBy)} · {opened && <Moment at={opened} />}
      </p>
    </li>
  );
}

function ReportItem({ due, sandbox }: { due: ReportDue; sandbox: Sandbox }) {
  const { t } = useTranslation();
  const report = sandbox.reports.find((one) => one.number === due.number);
  return (
    <li className="nzd-card">
      <p>
        <strong>
          {t('sandboxes.reportOf', {
            number: due.number,
            from: formatDay(due.fromDay),
            to: formatDay(due.toDay),
          })}
        </strong>{' '}
        <StateBadge tone={standings[due.standing]}>
          {t(`sandboxes.reportStanding.${ReportDue_Standing[due.standing]}`)}
        </StateBadge>
      </p>
      {report ? (
        <p>{report.summary}</p>
      ) : (
        <p className="nzd-small">{t('sandboxes.reportDue', { day: formatDay(due.dueDay) })}</p>
      )}
    </li>
  );
}
