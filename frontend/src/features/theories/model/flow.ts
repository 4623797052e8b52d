import { MarkerType, type Edge as FlowEdge, type Node as FlowNode } from '@xyflow/react';
import { Edge_Kind, type Edge } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { laneWidth, nodeHeight, nodeWidth, type Place } from './layout';
import type { Lane, Statement } from './outline';

export type StatementNode = FlowNode<{ statement: Statement; onOpen: (node: string) => void }, 'statement'>;
export interface LaneWords {
  ceiling: string;
  add: string;
}
export type LaneNode = FlowNode<
  { lane: Lane; words: LaneWords; onAdd: ((tier: string) => void) | undefined },
  'lane'
>;

/** The connection that a key was pressed on. */
export function edgeOf(theory: Theory, target: EventTarget): Edge | undefined {
  const drawn = target instanceof Element ? target.closest('.react-flow__edge') : null;
  const id = drawn?.getAttribute('data-id');
  return theory.content?.edges.find((edge) => edge.id === id);
}

/** The tiers as columns and the statements as boxes, where the layout put them. */
export function flowNodes(
  lanes: readonly Lane[],
  places: ReadonlyMap<string, Place>,
  {
    words,
    onOpen,
    onAdd,
  }: { words: LaneWords; onOpen: (node: string) => void; onAdd: ((tier: string) => void) | undefined },
): (StatementNode | LaneNode)[] {
  const bottom = Math.max(...[...places.values()].map((place) => place.y), 0) + nodeHeight + 24;
  const columns = lanes.map((lane): LaneNode => ({
    id: `lane-${lane.tier.id}`,
    type: 'lane',
    position: { x: lane.place * laneWidth, y: 0 },
    width: laneWidth,
    height: bottom,
    selectable: false,
    focusable: false,
    connectable: false,
    zIndex: -1,
    data: { lane, words, onAdd },
  }));
  const boxes = lanes.flatMap((lane) =>
    lane.statements.map((statement): StatementNode => ({
      id: statement.node.id,
      type: 'statement',
      position: places.get(statement.node.id) ?? { x: lane.place * laneWidth, y: 0 },
      width: nodeWidth,
      height: nodeHeight,
      data: { statement, onOpen },
      ariaLabel: statement.node.statement,
    })),
  );
  return [...columns, ...boxes];
}

/** The connections as arrows: dotted where they only contribute, marked where they rest on something broken. */
export function flowEdges(theory: Theory, labelOf: (edge: Edge) => string): FlowEdge[] {
  const shaken = new Set(theory.shakenNodes);
  return (theory.content?.edges ?? []).map((edge) => ({
    id: edge.id,
    source: edge.from,
    target: edge.to,
    className: [
      edge.kind === Edge_Kind.CONTRIBUTION ? 'nzd-theory-edge-dotted' : '',
      shaken.has(edge.from) ? 'nzd-theory-edge-shaken' : '',
    ].join(' '),
    markerEnd: { type: MarkerType.ArrowClosed },
    ariaLabel: labelOf(edge),
  }));
}
