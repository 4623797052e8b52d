import { fromJson } from '@bufbuild/protobuf';
import { TheorySchema } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { contentOf, fileOf } from './file';
import { removeOperations } from './operations';
import { lanesOf, nodeOf, possibleTargets, reachedFrom } from './outline';

const node = (id: string, tier: string, statement: string) => ({
  id,
  version: 3,
  tier,
  statement,
  levers: ['LEVER_GOVERNANCE_POLICY'],
});

export const theory = fromJson(TheorySchema, {
  name: 'cities/prato/theories/01J00000000000000000000000',
  etag: '"3"',
  district: 'cities/prato/districts/distretto-tessile',
  title: 'Acqua',
  content: {
    tiers: [
      { id: 'a', version: 1, code: 'ATT', displayName: 'Attività', kind: 'KIND_ACTIVITY' },
      { id: 'c', version: 1, code: 'CAM', displayName: 'Cambiamenti', kind: 'KIND_EARLY_CHANGE' },
      { id: 'i', version: 1, code: 'IMP', displayName: 'Impatto', kind: 'KIND_IMPACT' },
    ],
    ceiling: 'c',
    nodes: [
      node('net', 'a', 'Rete'),
      node('permits', 'a', 'Permessi'),
      node('reuse', 'c', 'Riuso'),
      node('aquifer', 'i', 'Falda'),
    ],
    edges: [
      { id: 'e1', version: 3, from: 'net', to: 'reuse', kind: 'KIND_ATTRIBUTION' },
      { id: 'e2', version: 3, from: 'permits', to: 'net', kind: 'KIND_CONTRIBUTION' },
    ],
    assumptions: [{ id: 'a1', version: 3, edge: 'e1', statement: 'La qualità basta' }],
    indicatorLinks: [
      { id: 'l1', version: 3, node: 'reuse', indicator: 'cities/programme/indicators/water-reuse-rate' },
    ],
  },
  findings: [{ kind: 'KIND_ORPHAN', element: 'aquifer', node: 'aquifer' }],
  shakenNodes: ['reuse'],
});

describe('the outline of a model', () => {
  it('orders statements by tier and name, with what rests on them', () => {
    const lanes = lanesOf(theory);

    expect(lanes.map((lane) => lane.statements.map((one) => one.node.id))).toEqual([
      ['permits', 'net'],
      ['reuse'],
      ['aquifer'],
    ]);
    expect(lanes.map((lane) => lane.isCeiling)).toEqual([false, true, false]);
    const reuse = lanes[1]?.statements[0];
    expect(reuse?.shaken).toBe(true);
    expect(reuse?.assumptions.map((one) => one.id)).toEqual(['a1']);
    expect(reuse?.comesFrom.map((edge) => edge.from)).toEqual(['net']);
  });

  it('offers only what closes no loop, leads not down and is not there yet', () => {
    const net = nodeOf(theory, 'net');
    expect(net && possibleTargets(theory, net).map((one) => one.id)).toEqual(['aquifer']);
    const reuse = nodeOf(theory, 'reuse');
    expect(reuse && possibleTargets(theory, reuse).map((one) => one.id)).toEqual(['aquifer']);
    expect([...reachedFrom(theory.content?.edges ?? [], 'permits')]).toEqual(['permits', 'net', 'reuse']);
  });

  it('removes a statement with everything that was seen on it, itself last', () => {
    const reuse = nodeOf(theory, 'reuse');
    const operations = reuse ? removeOperations(theory, { kind: 'node', isNew: false, element: reuse }) : [];

    expect(operations.map((one) => one.operation.case)).toEqual([
      'removeAssumption',
      'removeIndicatorLink',
      'removeEdge',
      'removeNode',
    ]);
  });

  it('comes back from a file as it was, and refuses anything else', () => {
    expect(contentOf(fileOf(theory))).toEqual(theory.content);
    expect(contentOf('{"format":"other","content":{}}')).toBeUndefined();
    expect(contentOf('no json')).toBeUndefined();
  });
});
