import { create } from '@bufbuild/protobuf';
import { Edge_Kind } from '@shared/api/gen/nzd/theories/v1/content_pb';
import { TheorySchema } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { edgeOf, flowEdges } from './flow';

const theory = create(TheorySchema, {
  content: {
    edges: [
      { id: 'e1', from: 'a', to: 'b', kind: Edge_Kind.CONTRIBUTION },
      { id: 'e2', from: 'b', to: 'c', kind: Edge_Kind.ATTRIBUTION },
    ],
  },
  shakenNodes: ['b'],
});

describe('picture of a theory of change', () => {
  it('knows the connection that a key was pressed on', () => {
    document.body.innerHTML =
      '<svg><g class="react-flow__edge" data-id="e2"><path id="in" /></g></svg><p id="out"></p>';
    const inside = document.getElementById('in');
    const outside = document.getElementById('out');

    expect(inside && edgeOf(theory, inside)?.id).toBe('e2');
    expect(outside && edgeOf(theory, outside)).toBeUndefined();
  });

  it('says each connection in words and marks what is weak', () => {
    const edges = flowEdges(theory, (edge) => `${edge.from} → ${edge.to}`);

    expect(edges.map((edge) => edge.ariaLabel)).toEqual(['a → b', 'b → c']);
    expect(edges[0]?.className).toContain('nzd-theory-edge-dotted');
    expect(edges[1]?.className).toContain('nzd-theory-edge-shaken');
  });
});
