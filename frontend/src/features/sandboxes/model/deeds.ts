import { call } from '@shared/api/call';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { Incident_Kind } from '@shared/api/gen/nzd/sandboxes/v1/trial_pb';
import { TrialService } from '@shared/api/gen/nzd/sandboxes/v1/trial_service_pb';
import type { AskedField } from '@shared/model/asked-fields';
import { actOf, verdictOf, type Action } from './actions';

const { method } = TrialService;
const base = (seen: Sandbox) => ({ name: seen.name, etag: seen.etag });
const text = (key: string, required = true): AskedField => ({ key, kind: 'text', required });
const area = (key: string, required = true): AskedField => ({ key, kind: 'area', required });
const date = (key: string): AskedField => ({ key, kind: 'date', required: true });
const choice = (key: string): AskedField => ({ key, kind: 'select', required: true });
const check = (key: string): AskedField => ({ key, kind: 'check' });

/** Everything that is recorded without a step, with what it asks for. */
export const deeds: Readonly<Record<string, Action>> = {
  record_screening: {
    fields: [
      check('barrierGenuine'),
      check('benefitReal'),
      check('noLighterRoute'),
      check('legalBasisIdentified'),
      area('note'),
    ],
    send: (seen, v) =>
      call(method.recordScreening, {
        ...base(seen),
        screening: {
          barrierGenuine: v['barrierGenuine'] === 'yes',
          benefitReal: v['benefitReal'] === 'yes',
          noLighterRoute: v['noLighterRoute'] === 'yes',
          legalBasisIdentified: v['legalBasisIdentified'] === 'yes',
          note: v['note'] ?? '',
        },
      }),
  },
  assign_manager: {
    fields: [choice('manager')],
    send: (seen, v) => call(method.assignManager, { ...base(seen), person: v['manager'] ?? '' }),
  },
  take_evaluation: { fields: [], send: (seen) => call(method.takeEvaluation, base(seen)) },
  give_consent: {
    fields: [choice('participant'), text('document', false)],
    send: (seen, v) =>
      call(method.giveConsent, {
        ...base(seen),
        participant: v['participant'] ?? '',
        document: v['document'] ?? '',
      }),
  },
  confirm_safeguard: {
    fields: [choice('safeguard'), area('note')],
    send: (seen, v) =>
      call(method.confirmSafeguard, {
        ...base(seen),
        safeguard: v['safeguard'] ?? '',
        note: v['note'] ?? '',
      }),
  },
  attach_grant: {
    fields: [choice('derogation'), text('actReference'), date('actDay')],
    send: (seen, v) =>
      call(method.attachGrant, { ...base(seen), derogation: v['derogation'] ?? '', act: actOf(v) }),
  },
  log_incident: {
    fields: [choice('incidentKind'), area('text')],
    send: (seen, v) =>
      call(method.logIncident, {
        ...base(seen),
        kind: v['incidentKind'] === 'SAFEGUARD' ? Incident_Kind.SAFEGUARD : Incident_Kind.OTHER,
        text: v['text'] ?? '',
      }),
  },
  validate_reading: {
    fields: [choice('incident'), choice('right'), area('note')],
    send: (seen, v) =>
      call(method.validateReading, {
        ...base(seen),
        incident: v['incident'] ?? '',
        right: v['right'] === 'yes',
        note: v['note'] ?? '',
      }),
  },
  close_incident: {
    fields: [choice('incident'), area('note')],
    send: (seen, v) =>
      call(method.closeIncident, { ...base(seen), incident: v['incident'] ?? '', note: v['note'] ?? '' }),
  },
  confirm_suspension: {
    fields: [area('reason'), text('document', false)],
    send: (seen, v) =>
      call(method.confirmSuspension, {
        ...base(seen),
        reason: v['reason'] ?? '',
        document: v['document'] ?? '',
      }),
  },
  file_report: {
    fields: [choice('number'), area('summary')],
    send: (seen, v) =>
      call(method.fileReport, { ...base(seen), number: Number(v['number']), summary: v['summary'] ?? '' }),
  },
  file_evaluation: {
    fields: [area('findings'), area('independence'), choice('verdict')],
    send: (seen, v) =>
      call(method.fileEvaluation, {
        ...base(seen),
        findings: v['findings'] ?? '',
        independence: v['independence'] ?? '',
        recommendation: verdictOf(v['verdict']),
      }),
  },
  extend: {
    fields: [date('endDay'), area('reason'), text('actReference'), date('actDay')],
    send: (seen, v) =>
      call(method.extendSandbox, {
        ...base(seen),
        endDay: v['endDay'] ?? '',
        reason: v['reason'] ?? '',
        act: actOf(v),
      }),
  },
};
