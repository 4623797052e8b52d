import { useTranslation } from 'react-i18next';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import {
  Incident_Kind,
  Incident_Validation,
  ReportDue_Standing,
} from '@shared/api/gen/nzd/sandboxes/v1/trial_pb';
import { formatDay, formatPeriod } from '@shared/format/format';
import { useActingFor } from '@shared/auth/acting-for';
import { useRoles } from '@shared/auth/SessionContext';
import { cityOf } from '@shared/model/names';
import { verdicts } from './actions';
import { useManagers } from './use-managers';

type Options = readonly { value: string; label: string }[];

/** What can be chosen in the dialogs of a sandbox. */
export function useChoices(sandbox: Sandbox): (key: string, deed: string) => Options {
  const { t } = useTranslation();
  const managers = useManagers(sandbox);
  const city = cityOf(sandbox.name);
  const isFirm = useRoles(city).every((role) => role === 'firm');
  const { acting } = useActingFor(city);
  const design = sandbox.design;
  const incidents = (deed: string): Options =>
    sandbox.incidents
      .filter((one) =>
        deed === 'validate_reading'
          ? one.validation === Incident_Validation.TO_VALIDATE
          : one.closedBy === '' && one.validation !== Incident_Validation.TO_VALIDATE,
      )
      .map((one) => ({
        value: one.id,
        label: [
          t(`sandboxes.incidentKind.${Incident_Kind[one.kind]}`),
          one.text,
          one.period && formatPeriod(one.period),
        ]
          .filter(Boolean)
          .join(' · '),
      }));
  return (key, deed) => {
    switch (key) {
      case 'verdict':
        return verdicts.map((code) => ({ value: code, label: t(`sandboxes.exit.${code}`) }));
      case 'right':
        return ['yes', 'no'].map((code) => ({ value: code, label: t(`sandboxes.right.${code}`) }));
      case 'incidentKind':
        return ['SAFEGUARD', 'OTHER'].map((code) => ({
          value: code,
          label: t(`sandboxes.incidentKind.${code}`),
        }));
      case 'incident':
        return incidents(deed);
      case 'manager':
        return managers;
      case 'participant':
        return (design?.participants ?? [])
          .filter((one) => !sandbox.consents.some((consent) => consent.participant === one.id))
          .filter((one) => !isFirm || one.organisation === acting?.name)
          .map((one) => ({ value: one.id, label: one.displayName }));
      case 'safeguard':
        return (design?.safeguards ?? []).map((one) => ({ value: one.id, label: one.risk }));
      case 'derogation':
        return (design?.derogations ?? []).map((one) => ({ value: one.id, label: one.authority }));
      case 'number':
        return sandbox.reportsDue
          .filter(
            (one) => one.standing === ReportDue_Standing.DUE || one.standing === ReportDue_Standing.OVERDUE,
          )
          .map((one) => ({
            value: String(one.number),
            label: t('sandboxes.reportOf', {
              number: one.number,
              from: formatDay(one.fromDay),
              to: formatDay(one.toDay),
            }),
          }));
      default:
        return [];
    }
  };
}
