import type { Assumption, Edge, IndicatorLink, Node, Tier } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Finding } from '@shared/api/gen/nzd/theories/v1/finding_pb';
import type { NodeStanding, TheoryStatus } from '@shared/api/gen/nzd/theories/v1/status_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';

/** A statement with everything that rests on it. */
export interface Statement {
  node: Node;
  leadsTo: readonly Edge[];
  comesFrom: readonly Edge[];
  assumptions: readonly Assumption[];
  links: readonly IndicatorLink[];
  findings: readonly Finding[];
  shaken: boolean;
  standing: NodeStanding | undefined;
}

/** A tier with its statements. */
export interface Lane {
  tier: Tier;
  place: number;
  statements: readonly Statement[];
  /** Whether the accountability ceiling lies right above it. */
  isCeiling: boolean;
}

/** The tiers of a model from the most immediate to the impact, each with its statements by name. */
export function lanesOf(theory: Theory, status?: TheoryStatus): readonly Lane[] {
  const content = theory.content;
  if (!content) return [];
  return content.tiers.map((tier, place) => ({
    tier,
    place,
    isCeiling: content.ceiling === tier.id && place < content.tiers.length - 1,
    statements: content.nodes
      .filter((node) => node.tier === tier.id)
      .sort((a, b) => a.statement.localeCompare(b.statement, 'it'))
      .map((node) => statementOf(theory, node, status)),
  }));
}

export function statementOf(theory: Theory, node: Node, status?: TheoryStatus): Statement {
  const edges = theory.content?.edges ?? [];
  const comesFrom = edges.filter((edge) => edge.to === node.id);
  const incoming = new Set(comesFrom.map((edge) => edge.id));
  return {
    node,
    leadsTo: edges.filter((edge) => edge.from === node.id),
    comesFrom,
    assumptions: (theory.content?.assumptions ?? []).filter(
      (one) => one.node === node.id || incoming.has(one.edge),
    ),
    links: (theory.content?.indicatorLinks ?? []).filter((link) => link.node === node.id),
    findings: theory.findings.filter((finding) => finding.node === node.id),
    shaken: theory.shakenNodes.includes(node.id),
    standing: status?.nodes.find((one) => one.node === node.id),
  };
}

export const nodeOf = (theory: Theory, id: string): Node | undefined =>
  theory.content?.nodes.find((node) => node.id === id);

export const statementText = (theory: Theory, id: string): string => nodeOf(theory, id)?.statement ?? id;

const placeOf = (theory: Theory, node: Node): number =>
  theory.content?.tiers.findIndex((tier) => tier.id === node.tier) ?? -1;

/** Everything that is reached from a node, itself among it. */
export function reachedFrom(edges: readonly Pick<Edge, 'from' | 'to'>[], start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const at of seen) for (const edge of edges) if (edge.from === at) seen.add(edge.to);
  return seen;
}

/** The nodes that a node may still lead to: not below it, not twice, and not back to itself. */
export function possibleTargets(theory: Theory, node: Node): readonly Node[] {
  const { nodes = [], edges = [] } = theory.content ?? {};
  const own = placeOf(theory, node);
  const linked = new Set(edges.filter((edge) => edge.from === node.id).map((edge) => edge.to));
  return nodes
    .filter((other) => other.id !== node.id && !linked.has(other.id) && placeOf(theory, other) >= own)
    .filter((other) => !reachedFrom(edges, other.id).has(node.id))
    .sort((a, b) => placeOf(theory, a) - placeOf(theory, b) || a.statement.localeCompare(b.statement, 'it'));
}
