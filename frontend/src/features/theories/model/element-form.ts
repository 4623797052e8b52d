import { create } from '@bufbuild/protobuf';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import {
  Assumption_Status,
  AssumptionSchema,
  Edge_Kind,
  EdgeSchema,
  IndicatorLinkSchema,
  Node_Status,
  NodeSchema,
  type Assumption,
  type Edge,
  type IndicatorLink,
  type Node,
} from '@shared/api/gen/nzd/theories/v1/content_pb';
import { decimal, typedDecimal } from '@shared/model/decimal';
import { leverCode, levers } from '@shared/model/levers';

/** What a form holds: one text a field. */
export type Values = Readonly<Record<string, string>>;

export const nodeKeys = [
  'statement',
  'tier',
  'levers',
  'description',
  'targetGroup',
  'horizonYear',
  'owner',
  'status',
] as const;
export const edgeKeys = ['kind', 'rationale'] as const;
export const assumptionKeys = ['statement', 'status', 'confidence', 'evidence', 'owner', 'reviewOn'] as const;
export const linkKeys = [
  'indicator',
  'baselineValue',
  'baselineYear',
  'targetValue',
  'dueOn',
  'note',
] as const;

export const nodeStatuses = [
  Node_Status.HYPOTHESISED,
  Node_Status.IN_PROGRESS,
  Node_Status.OBSERVED,
  Node_Status.REFUTED,
] as const;
export const assumptionStatuses = [
  Assumption_Status.UNTESTED,
  Assumption_Status.HOLDING,
  Assumption_Status.AT_RISK,
  Assumption_Status.BROKEN,
] as const;
export const edgeKinds = [Edge_Kind.ATTRIBUTION, Edge_Kind.CONTRIBUTION] as const;

const year = (value: number) => (value === 0 ? '' : String(value));
const numberOf = (text: string | undefined) => Number.parseInt(text?.trim() ?? '', 10) || 0;
const decimalOf = (text: string | undefined) => decimal(text ?? '');
const trimmed = (text: string | undefined) => (text ?? '').trim();

export const nodeValues = (node: Node): Values => ({
  statement: node.statement,
  tier: node.tier,
  levers: node.levers.map(leverCode).join(' '),
  description: node.description,
  targetGroup: node.targetGroup,
  horizonYear: year(node.horizonYear),
  owner: node.owner,
  status: Node_Status[node.status],
});

export function nodeMessage(values: Values, before: Node): Node {
  const chosen = (values['levers'] ?? '').split(' ');
  return create(NodeSchema, {
    ...before,
    statement: trimmed(values['statement']),
    tier: values['tier'] ?? '',
    levers: levers.filter((lever: Lever) => chosen.includes(leverCode(lever))),
    description: trimmed(values['description']),
    targetGroup: trimmed(values['targetGroup']),
    horizonYear: numberOf(values['horizonYear']),
    owner: trimmed(values['owner']),
    status: nodeStatuses.find((one) => Node_Status[one] === values['status']) ?? Node_Status.HYPOTHESISED,
  });
}

export const edgeValues = (edge: Edge): Values => ({
  kind: Edge_Kind[edge.kind],
  rationale: edge.rationale,
});

export const edgeMessage = (values: Values, before: Edge): Edge =>
  create(EdgeSchema, {
    ...before,
    kind: edgeKinds.find((one) => Edge_Kind[one] === values['kind']) ?? Edge_Kind.CONTRIBUTION,
    rationale: trimmed(values['rationale']),
  });

export const assumptionValues = (assumption: Assumption): Values => ({
  statement: assumption.statement,
  status: Assumption_Status[assumption.status],
  confidence: year(assumption.confidence),
  evidence: assumption.evidence,
  owner: assumption.owner,
  reviewOn: assumption.reviewOn,
});

export const assumptionMessage = (values: Values, before: Assumption): Assumption =>
  create(AssumptionSchema, {
    ...before,
    statement: trimmed(values['statement']),
    status:
      assumptionStatuses.find((one) => Assumption_Status[one] === values['status']) ??
      Assumption_Status.UNTESTED,
    confidence: numberOf(values['confidence']),
    evidence: trimmed(values['evidence']),
    owner: trimmed(values['owner']),
    reviewOn: trimmed(values['reviewOn']),
  });

export const linkValues = (link: IndicatorLink): Values => ({
  indicator: link.indicator,
  baselineValue: typedDecimal(link.baselineValue),
  baselineYear: year(link.baselineYear),
  targetValue: typedDecimal(link.targetValue),
  dueOn: link.dueOn,
  note: link.note,
});

export const linkMessage = (values: Values, before: IndicatorLink): IndicatorLink =>
  create(IndicatorLinkSchema, {
    ...before,
    indicator: values['indicator'] ?? '',
    baselineValue: decimalOf(values['baselineValue']),
    baselineYear: numberOf(values['baselineYear']),
    targetValue: decimalOf(values['targetValue']),
    dueOn: trimmed(values['dueOn']),
    note: trimmed(values['note']),
  });

/** A new id within a model. */
export const newId = (): string => crypto.randomUUID();
