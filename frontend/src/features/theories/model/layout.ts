import type { ElkNode } from 'elkjs/lib/elk-api';
import type { Edge } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Lane } from './outline';

export const laneWidth = 300;
export const nodeWidth = 230;
export const nodeHeight = 120;
const gap = 24;
const head = 64;

export interface Place {
  x: number;
  y: number;
}

/** The picture that is asked of the layout: one column a tier, crossings few. */
export function elkGraph(lanes: readonly Lane[], edges: readonly Edge[]): ElkNode {
  return {
    id: 'theory',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.spacing.nodeNode': String(gap),
    },
    children: lanes.flatMap((lane) =>
      lane.statements.map(({ node }) => ({
        id: node.id,
        width: nodeWidth,
        height: nodeHeight,
        layoutOptions: { 'elk.partitioning.partition': String(lane.place) },
      })),
    ),
    edges: edges.map((edge) => ({ id: edge.id, sources: [edge.from], targets: [edge.to] })),
  };
}

/** Columns by tier, each node in the order the layout found, none upon another. */
export function placesOf(lanes: readonly Lane[], laid: ElkNode): ReadonlyMap<string, Place> {
  const heights = new Map((laid.children ?? []).map((child) => [child.id, child.y ?? 0]));
  const places = new Map<string, Place>();
  for (const lane of lanes) {
    let y = head;
    const ordered = [...lane.statements].sort(
      (a, b) => (heights.get(a.node.id) ?? 0) - (heights.get(b.node.id) ?? 0),
    );
    for (const { node } of ordered) {
      y = Math.max(y, head + (heights.get(node.id) ?? 0));
      places.set(node.id, { x: lane.place * laneWidth + (laneWidth - nodeWidth) / 2, y });
      y += nodeHeight + gap;
    }
  }
  return places;
}

/** Lays a model out; the layouter is downloaded when a graph is first drawn. */
export async function layOut(lanes: readonly Lane[], edges: readonly Edge[]) {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  return placesOf(lanes, await new Elk().layout(elkGraph(lanes, edges)));
}
