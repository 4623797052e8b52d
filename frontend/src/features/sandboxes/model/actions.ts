import { call } from '@shared/api/call';
import { ExitVerdict } from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import type { Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import { SandboxService } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_service_pb';
import { reasonField as reason, type AskedField, type Values } from '@shared/model/asked-fields';

type Send = (seen: Sandbox, values: Values) => Promise<Sandbox>;

const { method } = SandboxService;
const base = (seen: Sandbox) => ({ name: seen.name, etag: seen.etag });
const documentField: AskedField = { key: 'document', kind: 'text' };
const actReference: AskedField = { key: 'actReference', kind: 'text' };
const actDay: AskedField = { key: 'actDay', kind: 'date' };
const required = (field: AskedField): AskedField => ({ ...field, required: true });

export const verdictOf = (code: string | undefined): ExitVerdict =>
  code === 'scale' ? ExitVerdict.SCALE : code === 'adapt' ? ExitVerdict.ADAPT : ExitVerdict.STOP;
export const verdicts = ['scale', 'adapt', 'stop'] as const;

/** The act that a person wrote; absent while there is none. */
export const actOf = (values: Values) => ({
  reference: values['actReference'] ?? '',
  day: values['actDay'] ?? '',
});

export interface Action {
  fields: readonly AskedField[];
  send: Send;
}

const plain = (send: Send): Action => ({ fields: [], send });
const reasoned = (send: Send): Action => ({ fields: [reason], send });
const said = (values: Values) => ({ reason: values['reason'] ?? '' });
const documented = (values: Values) => ({ document: values['document'] ?? '' });

/** Every step a person may take, with what it asks for. */
export const actions: Readonly<Record<string, Action>> = {
  propose: plain((seen) => call(method.proposeSandbox, base(seen))),
  discard: reasoned((seen, v) => call(method.discardSandbox, { ...base(seen), ...said(v) })),
  withdraw: reasoned((seen, v) => call(method.withdrawSandbox, { ...base(seen), ...said(v) })),
  screen: plain((seen) => call(method.screenSandbox, base(seen))),
  pass: plain((seen) => call(method.passSandbox, base(seen))),
  return: reasoned((seen, v) => call(method.returnSandbox, { ...base(seen), ...said(v) })),
  reject: reasoned((seen, v) => call(method.rejectSandbox, { ...base(seen), ...said(v) })),
  submit: plain((seen) => call(method.submitSandbox, base(seen))),
  approve: {
    fields: [actReference, actDay, documentField],
    send: (seen, v) =>
      call(method.approveSandbox, {
        ...base(seen),
        ...documented(v),
        ...(v['actReference'] && { act: actOf(v) }),
      }),
  },
  start: plain((seen) => call(method.startSandbox, base(seen))),
  suspend: {
    fields: [reason, documentField],
    send: (seen, v) => call(method.suspendSandbox, { ...base(seen), ...said(v), ...documented(v) }),
  },
  resume: {
    fields: [reason, documentField],
    send: (seen, v) => call(method.resumeSandbox, { ...base(seen), ...said(v), ...documented(v) }),
  },
  terminate: {
    fields: [reason, documentField],
    send: (seen, v) => call(method.terminateSandbox, { ...base(seen), ...said(v), ...documented(v) }),
  },
  evaluate: plain((seen) => call(method.evaluateSandbox, base(seen))),
  decide: {
    fields: [{ key: 'verdict', kind: 'select', required: true }, reason, { key: 'followUp', kind: 'area' }],
    send: (seen, v) =>
      call(method.decideSandbox, {
        ...base(seen),
        ...said(v),
        verdict: verdictOf(v['verdict']),
        followUp: v['followUp'] ?? '',
      }),
  },
  scale: plain((seen) => call(method.scaleSandbox, base(seen))),
  adapt: plain((seen) => call(method.adaptSandbox, base(seen))),
  stop: reasoned((seen, v) => call(method.stopSandbox, { ...base(seen), ...said(v) })),
  institutionalise: {
    fields: [required(actReference), required(actDay), documentField],
    send: (seen, v) =>
      call(method.institutionaliseSandbox, { ...base(seen), ...documented(v), act: actOf(v) }),
  },
};
