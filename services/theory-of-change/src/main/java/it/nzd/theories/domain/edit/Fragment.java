package it.nzd.theories.domain.edit;

import it.nzd.platform.error.Broken;
import it.nzd.theories.domain.TheoriesReason;
import it.nzd.theories.domain.edit.Operation.Add;
import it.nzd.theories.domain.model.Assumption;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Edge;
import it.nzd.theories.domain.model.IndicatorLink;
import it.nzd.theories.domain.model.Node;
import it.nzd.theories.domain.model.NodeStatus;
import it.nzd.theories.domain.model.Provenance;
import it.nzd.theories.domain.model.Tier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Some nodes of another model with what lies between and upon them, for copying. What the other
 * district judged, measured and aimed at stays there.
 *
 * @param theory resource name of the other model
 * @param revision its revision
 * @param content what it says
 * @param nodes ids of the nodes to copy
 */
public record Fragment(String theory, int revision, Content content, List<String> nodes) {
  public Fragment {
    nodes = List.copyOf(nodes);
  }

  /** What keeps it from being copied, if anything. */
  public Optional<Broken> broken(Content into) {
    for (int i = 0; i < nodes.size(); i++) {
      var node = content.nodes().get(nodes.get(i));
      var field = "nodes[%d]".formatted(i);
      if (node == null) {
        return Optional.of(Broken.of(TheoriesReason.NODE_UNKNOWN, field, "id", nodes.get(i)));
      }
      if (tier(node, into).isEmpty()) {
        var name = content.tierOf(node).map(Tier::displayName).orElse("");
        return Optional.of(Broken.of(TheoriesReason.TIER_MISSING, field, "tier", name));
      }
    }
    return Optional.empty();
  }

  /**
   * The operations that copy it.
   *
   * @param into the model it is copied into
   * @param ids makes the new id of an element from its old one
   */
  public List<Operation> operations(Content into, UnaryOperator<String> ids) {
    Set<String> chosen = new LinkedHashSet<>(nodes);
    var operations = new ArrayList<Operation>();
    chosen.forEach(id -> node(id, into, ids).ifPresent(n -> operations.add(new Add(n))));
    var edges =
        content.edges().values().stream()
            .filter(e -> chosen.contains(e.from()) && chosen.contains(e.to()))
            .toList();
    edges.forEach(e -> operations.add(new Add(copy(e, ids))));
    var edgeIds = edges.stream().map(Edge::id).toList();
    content.assumptions().values().stream()
        .filter(a -> chosen.contains(a.node()) || edgeIds.contains(a.edge()))
        .forEach(a -> operations.add(new Add(copy(a, ids))));
    content.links().values().stream()
        .filter(l -> chosen.contains(l.node()))
        .forEach(l -> operations.add(new Add(copy(l, ids))));
    return operations;
  }

  /** The tier of the same code and sort, else the first of the same sort. */
  private Optional<Tier> tier(Node node, Content into) {
    return content
        .tierOf(node)
        .flatMap(
            from -> {
              var alike =
                  into.tiers().stream().filter(t -> t.tierKind() == from.tierKind()).toList();
              return alike.stream()
                  .filter(t -> t.code().equals(from.code()))
                  .findFirst()
                  .or(() -> alike.stream().findFirst());
            });
  }

  private Optional<Node> node(String id, Content into, UnaryOperator<String> ids) {
    return Optional.ofNullable(content.nodes().get(id))
        .flatMap(
            node ->
                tier(node, into)
                    .map(
                        tier ->
                            new Node(
                                ids.apply(id),
                                0,
                                tier.id(),
                                node.statement(),
                                node.description(),
                                node.targetGroup(),
                                node.levers(),
                                0,
                                "",
                                NodeStatus.HYPOTHESISED,
                                List.of(),
                                node.source(),
                                new Provenance(theory, id, revision))));
  }

  private static Edge copy(Edge edge, UnaryOperator<String> ids) {
    return new Edge(
        ids.apply(edge.id()),
        0,
        ids.apply(edge.from()),
        ids.apply(edge.to()),
        edge.claim(),
        edge.rationale(),
        List.of());
  }

  private static Assumption copy(Assumption assumption, UnaryOperator<String> ids) {
    return new Assumption(
        ids.apply(assumption.id()),
        0,
        assumption.node().isEmpty() ? "" : ids.apply(assumption.node()),
        assumption.edge().isEmpty() ? "" : ids.apply(assumption.edge()),
        assumption.statement(),
        0,
        "",
        null,
        AssumptionStatus.UNTESTED,
        "",
        "",
        "",
        List.of());
  }

  private static IndicatorLink copy(IndicatorLink link, UnaryOperator<String> ids) {
    return new IndicatorLink(
        ids.apply(link.id()), 0, ids.apply(link.node()), link.indicator(), null, 0, null, "", "");
  }
}
