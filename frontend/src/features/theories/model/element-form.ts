import { create } from '@bufbuild/protobuf';
import { Lever } from '@shared/api/gen/nzd/common/v1/lever_pb';
import { Source_Mark, type Source } from '@shared/api/gen/nzd/common/v1/source_pb';
import {
  Assumption_Status,
  AssumptionSchema,
  Edge_Kind,
  EdgeSchema,
  IndicatorLinkSchema,
  Node_Status,
  NodeSchema,
  Tier_Kind,
  TierSchema,
  type Assumption,
  type Edge,
  type IndicatorLink,
  type Node,
  type Tier,
} from '@shared/api/gen/nzd/theories/v1/content_pb';
import { decimal, typedDecimal } from '@shared/model/decimal';
import { leverCode, levers } from '@shared/model/levers';
import { sourceOf, sourceValues } from '@shared/model/source-values';

/** What a form holds: one text a field. */
export type Values = Readonly<Record<string, string>>;

/** Where something stands, field by field; without a word in any of them there is no source. */
export const sourceKeys = [
  'sourceTitle',
  'sourcePublisher',
  'sourcePublishedOn',
  'sourceUri',
  'sourceMark',
  'sourceNote',
] as const;
export const nodeKeys = [
  'statement',
  'tier',
  'levers',
  'description',
  'targetGroup',
  'horizonYear',
  'owner',
  'status',
  'related',
  ...sourceKeys,
] as const;
export const edgeKeys = ['kind', 'rationale', 'related'] as const;
export const assumptionKeys = [
  'statement',
  'status',
  'confidence',
  'evidence',
  ...sourceKeys,
  'owner',
  'assignee',
  'reviewOn',
  'related',
] as const;
export const tierKeys = ['displayName', 'code', 'tierKind'] as const;
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
export const tierKinds = [
  Tier_Kind.INPUT,
  Tier_Kind.ACTIVITY,
  Tier_Kind.OUTPUT,
  Tier_Kind.EARLY_CHANGE,
  Tier_Kind.LATER_OUTCOME,
  Tier_Kind.IMPACT,
] as const;
export const edgeKinds = [Edge_Kind.ATTRIBUTION, Edge_Kind.CONTRIBUTION] as const;

const year = (value: number) => (value === 0 ? '' : String(value));
const numberOf = (text: string | undefined) => Number.parseInt(text?.trim() ?? '', 10) || 0;
const decimalOf = (text: string | undefined) => decimal(text ?? '');
const trimmed = (text: string | undefined) => (text ?? '').trim();

/** Resource names in one text, as a form holds them. */
export const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(' ').filter((name) => name !== '');
export const namesText = (names: readonly string[]): string => names.join(' ');

function sourceTexts(source: Source | undefined): Values {
  const values = sourceValues(source);
  return {
    sourceTitle: values.title,
    sourcePublisher: values.publisher,
    sourcePublishedOn: values.publishedOn,
    sourceUri: values.uri,
    sourceMark: source ? Source_Mark[source.mark] : 'DECLARED',
    sourceNote: values.note,
  };
}

/** An element with the source that the form says, or without one. */
function sourced<E extends { source?: Source | undefined }>(element: E, values: Values): E {
  const [title = '', publisher = '', publishedOn = '', uri = '', mark = '', note = ''] = sourceKeys.map(
    (key) => trimmed(values[key]),
  );
  const isGiven = [title, publisher, publishedOn, uri, note].some((text) => text !== '');
  if (isGiven) element.source = sourceOf({ title, publisher, publishedOn, uri, mark, note });
  else delete element.source;
  return element;
}

export const nodeValues = (node: Node): Values => ({
  statement: node.statement,
  tier: node.tier,
  levers: node.levers.map(leverCode).join(' '),
  description: node.description,
  targetGroup: node.targetGroup,
  horizonYear: year(node.horizonYear),
  owner: node.owner,
  status: Node_Status[node.status],
  related: namesText(node.related),
  ...sourceTexts(node.source),
});

export function nodeMessage(values: Values, before: Node): Node {
  const chosen = (values['levers'] ?? '').split(' ');
  const node = create(NodeSchema, {
    ...before,
    related: [...namesIn(values['related'])],
    statement: trimmed(values['statement']),
    tier: values['tier'] ?? '',
    levers: levers.filter((lever: Lever) => chosen.includes(leverCode(lever))),
    description: trimmed(values['description']),
    targetGroup: trimmed(values['targetGroup']),
    horizonYear: numberOf(values['horizonYear']),
    owner: trimmed(values['owner']),
    status: nodeStatuses.find((one) => Node_Status[one] === values['status']) ?? Node_Status.HYPOTHESISED,
  });
  return sourced(node, values);
}

export const edgeValues = (edge: Edge): Values => ({
  kind: Edge_Kind[edge.kind],
  rationale: edge.rationale,
  related: namesText(edge.related),
});

export const edgeMessage = (values: Values, before: Edge): Edge =>
  create(EdgeSchema, {
    ...before,
    kind: edgeKinds.find((one) => Edge_Kind[one] === values['kind']) ?? Edge_Kind.CONTRIBUTION,
    rationale: trimmed(values['rationale']),
    related: [...namesIn(values['related'])],
  });

export const assumptionValues = (assumption: Assumption): Values => ({
  statement: assumption.statement,
  status: Assumption_Status[assumption.status],
  confidence: year(assumption.confidence),
  evidence: assumption.evidence,
  ...sourceTexts(assumption.source),
  owner: assumption.owner,
  assignee: assumption.assignee,
  reviewOn: assumption.reviewOn,
  related: namesText(assumption.related),
});

export function assumptionMessage(values: Values, before: Assumption): Assumption {
  const assumption = create(AssumptionSchema, {
    ...before,
    statement: trimmed(values['statement']),
    status:
      assumptionStatuses.find((one) => Assumption_Status[one] === values['status']) ??
      Assumption_Status.UNTESTED,
    confidence: numberOf(values['confidence']),
    evidence: trimmed(values['evidence']),
    owner: trimmed(values['owner']),
    assignee: trimmed(values['assignee']),
    reviewOn: trimmed(values['reviewOn']),
    related: [...namesIn(values['related'])],
  });
  return sourced(assumption, values);
}

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

export const tierValues = (tier: Tier): Values => ({
  displayName: tier.displayName,
  code: tier.code,
  tierKind: Tier_Kind[tier.kind],
});

export const tierMessage = (values: Values, before: Tier): Tier =>
  create(TierSchema, {
    ...before,
    displayName: trimmed(values['displayName']),
    code: trimmed(values['code']).toUpperCase(),
    kind: tierKinds.find((one) => Tier_Kind[one] === values['tierKind']) ?? Tier_Kind.OUTPUT,
  });

/** The form's field of a field of the contract. */
export function keyOfPath(path: string, isTier: boolean): string {
  const [first = '', second = ''] = path.split(/[.[\]]/);
  const camel = (text: string) => text.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (first === 'source') {
    const field = camel(second || 'title');
    return `source${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  }
  return isTier && first === 'kind' ? 'tierKind' : camel(first);
}

/** A new id within a model. */
export const newId = (): string => crypto.randomUUID();
