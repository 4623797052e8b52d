import { create } from '@bufbuild/protobuf';
import {
  AssumptionSchema,
  EdgeSchema,
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
import { TheoryOperationSchema, type TheoryOperation } from '@shared/api/gen/nzd/theories/v1/operation_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { newId } from './element-form';

/** The element that a form works on. */
export type Draft =
  | { kind: 'node'; isNew: boolean; element: Node }
  | { kind: 'edge'; isNew: boolean; element: Edge }
  | { kind: 'assumption'; isNew: boolean; element: Assumption }
  | { kind: 'link'; isNew: boolean; element: IndicatorLink }
  | { kind: 'tier'; isNew: boolean; element: Tier };

const operation = (init: Parameters<typeof create<typeof TheoryOperationSchema>>[1]) =>
  create(TheoryOperationSchema, init);

/** Adds the element, or puts it in the place of the one that was seen. */
export function saveOperation({ kind, isNew, element }: Draft): TheoryOperation {
  switch (kind) {
    case 'node':
      return operation({ operation: { case: isNew ? 'addNode' : 'updateNode', value: element } });
    case 'edge':
      return operation({ operation: { case: isNew ? 'addEdge' : 'updateEdge', value: element } });
    case 'assumption':
      return operation({ operation: { case: isNew ? 'addAssumption' : 'updateAssumption', value: element } });
    case 'link':
      return operation({
        operation: { case: isNew ? 'addIndicatorLink' : 'updateIndicatorLink', value: element },
      });
    case 'tier':
      return operation({ operation: { case: isNew ? 'addTier' : 'updateTier', value: element } });
  }
}

const removed = {
  node: 'removeNode',
  edge: 'removeEdge',
  assumption: 'removeAssumption',
  link: 'removeIndicatorLink',
  tier: 'removeTier',
} as const;

const remove = (kind: keyof typeof removed, { id, version }: { id: string; version: number }) =>
  operation({ operation: { case: removed[kind], value: { id, version } } });

/** Removes an element with everything that was seen to rest on it; what was added since keeps it there. */
export function removeOperations(theory: Theory, { kind, element }: Draft): readonly TheoryOperation[] {
  const { edges = [], assumptions = [], indicatorLinks = [] } = theory.content ?? {};
  if (kind === 'edge')
    return [
      ...assumptions.filter((one) => one.edge === element.id).map((one) => remove('assumption', one)),
      remove('edge', element),
    ];
  if (kind !== 'node') return [remove(kind, element)];
  const own = edges.filter((edge) => edge.from === element.id || edge.to === element.id);
  const ids = new Set(own.map((edge) => edge.id));
  return [
    ...assumptions
      .filter((one) => one.node === element.id || ids.has(one.edge))
      .map((one) => remove('assumption', one)),
    ...indicatorLinks.filter((link) => link.node === element.id).map((link) => remove('link', link)),
    ...own.map((edge) => remove('edge', edge)),
    remove('node', element),
  ];
}

/** Puts a tier at another place, counted from the most immediate. */
export const moveTier = (tier: string, position: number): TheoryOperation =>
  operation({ operation: { case: 'moveTier', value: { tier, position } } });

/** Draws the accountability ceiling above a tier; without one it is taken away. */
export const drawCeiling = (tier: string): TheoryOperation =>
  operation({ operation: { case: 'setCeiling', value: { tier } } });

/** A statement about to be written. */
export const newNode = (tier: string): Node =>
  create(NodeSchema, { id: newId(), tier, status: Node_Status.HYPOTHESISED });

/** A tier about to be named. */
export const newTier = (): Tier => create(TierSchema, { id: newId(), kind: Tier_Kind.OUTPUT });

/** A connection about to be drawn. */
export const newEdge = (from: string, to: string, kind: Edge['kind']): Edge =>
  create(EdgeSchema, { id: newId(), from, to, kind });

/** An assumption about to be written. */
export const newAssumption = (on: { node?: string; edge?: string }): Assumption =>
  create(AssumptionSchema, { id: newId(), ...on });
