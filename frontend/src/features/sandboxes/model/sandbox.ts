import { timestampDate, type Timestamp } from '@bufbuild/protobuf/wkt';
import { ExitVerdict, Threshold_Side, type Threshold } from '@shared/api/gen/nzd/sandboxes/v1/design_pb';
import { Sandbox_State, type Sandbox } from '@shared/api/gen/nzd/sandboxes/v1/sandbox_pb';
import type { Tone } from '@shared/ui/StateBadge';

/** The usual way of a sandbox, from the idea to the rule. */
export const usualWay = [
  'idea',
  'proposed',
  'screening',
  'design',
  'approval',
  'approved',
  'running',
  'evaluation',
  'exit_decided',
  'scaled',
  'institutionalised',
] as const;

/** States in which people write the outline and the design. */
const open = new Set(['idea', 'proposed', 'design']);
const ends = new Set([
  'discarded',
  'withdrawn',
  'rejected',
  'expired',
  'terminated',
  'adapted',
  'stopped',
  'institutionalised',
]);

/** Code of a state as life cycles write it. */
export const stateCode = (state: Sandbox_State): string => Sandbox_State[state].toLowerCase();

export const isOpen = (sandbox: Sandbox): boolean => open.has(stateCode(sandbox.state));
const beforeApproval = new Set(['idea', 'proposed', 'screening', 'design', 'approval']);

/** Which fields may still be changed: everything, then links, decision and visibility, then links and visibility. */
export const openFields = (sandbox: Sandbox): readonly string[] =>
  isOpen(sandbox)
    ? ['title', 'outline', 'design', 'links', 'visibility', 'decision']
    : beforeApproval.has(stateCode(sandbox.state))
      ? ['links', 'visibility', 'decision']
      : ['links', 'visibility'];

export const isOver = (code: string): boolean => ends.has(code);

const tones: Readonly<Record<string, Tone>> = {
  running: 'ok',
  approved: 'ok',
  scaled: 'ok',
  institutionalised: 'ok',
  suspended: 'late',
  approval: 'warn',
  screening: 'warn',
  evaluation: 'warn',
  exit_decided: 'warn',
  rejected: 'no',
  terminated: 'no',
  stopped: 'no',
};
export const stateTone = (code: string): Tone => tones[code] ?? (isOver(code) ? 'off' : 'note');

export interface WayStep {
  code: string;
  standing: 'done' | 'now' | 'ahead';
}

/** The steps to draw: the usual way; where the sandbox left it, what it passed and where it stands. */
export function wayOf(sandbox: Sandbox): readonly WayStep[] {
  const now = stateCode(sandbox.state);
  const at = usualWay.findIndex((code) => code === (now === 'suspended' ? 'running' : now));
  if (at >= 0)
    return usualWay.map((code, index) => ({
      code: index === at ? now : code,
      standing: index < at ? 'done' : index === at ? 'now' : 'ahead',
    }));
  const passed = new Set(sandbox.steps.map((step) => step.fromState));
  return [
    ...usualWay.filter((code) => passed.has(code)).map((code): WayStep => ({ code, standing: 'done' })),
    { code: now, standing: 'now' },
  ];
}

const timed = new Set(['approved', 'running', 'suspended']);

/** Whether the days that a trial still has count down. */
export const isTimed = (sandbox: Sandbox): boolean => timed.has(stateCode(sandbox.state));

const endings = new Set([
  'discard',
  'withdraw',
  'return',
  'reject',
  'expire',
  'suspend',
  'terminate',
  'stop',
]);

/** Whether a step ends, halts or sends back a trial instead of leading it on. */
export const leadsAway = (action: string): boolean => endings.has(action);

/** Days from today until a day; negative when it is over. */
export function daysUntil(day: string, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / 86_400_000);
}

export const dateOf = (time: Timestamp | undefined): Date | undefined =>
  time ? timestampDate(time) : undefined;

const signs: Readonly<Record<Threshold_Side, string>> = {
  [Threshold_Side.UNSPECIFIED]: '',
  [Threshold_Side.AT_LEAST]: '≥',
  [Threshold_Side.AT_MOST]: '≤',
  [Threshold_Side.ABOVE]: '>',
  [Threshold_Side.BELOW]: '<',
};
export const signOf = (threshold: Threshold): string => signs[threshold.side];

export const verdictCode = (verdict: ExitVerdict): string => ExitVerdict[verdict].toLowerCase();

export const openIncidents = (sandbox: Sandbox): number =>
  sandbox.incidents.filter((incident) => incident.closedBy === '').length;
