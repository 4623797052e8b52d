package it.nzd.theories.domain.review;

import it.nzd.theories.domain.model.Assumption;
import it.nzd.theories.domain.model.AssumptionStatus;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Edge;
import it.nzd.theories.domain.model.EdgeKind;
import it.nzd.theories.domain.model.Graph;
import it.nzd.theories.domain.model.IndicatorLink;
import it.nzd.theories.domain.model.Node;
import it.nzd.theories.domain.model.Tier;
import it.nzd.theories.domain.model.TierKind;
import it.nzd.theories.domain.review.Finding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is still missing or weak in a model. Nothing of it is refused; some of it bars fixing. */
public final class Review {
  private final Content content;
  private final Graph graph;
  private final Set<String> reachedNodes = new HashSet<>();

  public Review(Content content) {
    this.content = content;
    graph = new Graph(content.edges().values());
    content.edges().values().forEach(edge -> reachedNodes.add(edge.to()));
  }

  /**
   * Everything that was found, node by node.
   *
   * @param today the day on which assumptions may be overdue
   */
  public List<Finding> findings(LocalDate today) {
    var found = new ArrayList<Finding>();
    content.nodes().values().forEach(node -> of(node, found));
    content.links().values().stream()
        .filter(link -> !link.isComplete())
        .forEach(link -> found.add(new Finding(Kind.INDICATOR_INCOMPLETE, link.id(), link.node())));
    content.edges().values().stream()
        .filter(this::claimsTooMuch)
        .forEach(
            edge -> found.add(new Finding(Kind.ATTRIBUTION_ABOVE_CEILING, edge.id(), edge.to())));
    content.assumptions().values().forEach(assumption -> of(assumption, today, found));
    return found;
  }

  public boolean hasNodes() {
    return !content.nodes().isEmpty();
  }

  /** Whether no node stands alone and none below the last tier leads to nothing. */
  public boolean hasNoLooseEnds() {
    return content.nodes().values().stream().noneMatch(n -> isOrphan(n) || isDeadEnd(n));
  }

  public boolean activitiesReachOutcomes() {
    return content.nodes().values().stream().noneMatch(this::isFruitless);
  }

  /** Whether each outcome below the ceiling has an indicator with baseline, target and due date. */
  public boolean outcomesAreMeasured() {
    return content.nodes().values().stream()
        .filter(this::mustBeMeasured)
        .allMatch(node -> linksOf(node).stream().anyMatch(IndicatorLink::isComplete));
  }

  /** Ids of the nodes that rest on a broken assumption, directly or through others. */
  public Set<String> shaken() {
    var shaken = new TreeSet<String>();
    content.assumptions().values().stream()
        .filter(a -> a.status() == AssumptionStatus.BROKEN)
        .forEach(a -> shaken.addAll(graph.reached(nodeOf(a))));
    return shaken;
  }

  private void of(Node node, List<Finding> found) {
    if (isOrphan(node)) {
      found.add(new Finding(Kind.ORPHAN, node.id(), node.id()));
    } else {
      if (isDeadEnd(node)) {
        found.add(new Finding(Kind.DEAD_END, node.id(), node.id()));
      }
      if (isFruitless(node)) {
        found.add(new Finding(Kind.ACTIVITY_WITHOUT_OUTCOME, node.id(), node.id()));
      }
    }
    if (mustBeMeasured(node) && linksOf(node).isEmpty()) {
      found.add(new Finding(Kind.OUTCOME_WITHOUT_INDICATOR, node.id(), node.id()));
    }
  }

  private void of(Assumption assumption, LocalDate today, List<Finding> found) {
    if (assumption.status() == AssumptionStatus.BROKEN) {
      found.add(new Finding(Kind.ASSUMPTION_BROKEN, assumption.id(), nodeOf(assumption)));
    } else if (!assumption.reviewOn().isEmpty()
        && LocalDate.parse(assumption.reviewOn()).isBefore(today)) {
      found.add(new Finding(Kind.ASSUMPTION_OVERDUE, assumption.id(), nodeOf(assumption)));
    }
  }

  /** An assumption about an edge shakes what the edge leads to. */
  private String nodeOf(Assumption assumption) {
    var edge = content.edges().get(assumption.edge());
    return edge == null ? assumption.node() : edge.to();
  }

  private boolean isOrphan(Node node) {
    return !graph.leadsOn(node.id()) && !reachedNodes.contains(node.id());
  }

  private boolean isDeadEnd(Node node) {
    boolean isLast = content.place(node.tier()) == content.tiers().size() - 1;
    return !isLast
        && kindOf(node) != TierKind.IMPACT
        && !graph.leadsOn(node.id())
        && reachedNodes.contains(node.id());
  }

  private boolean isFruitless(Node node) {
    return kindOf(node) == TierKind.ACTIVITY
        && graph.reached(node.id()).stream()
            .map(id -> content.nodes().get(id))
            .noneMatch(reached -> reached != null && kindOf(reached).isOutcome());
  }

  private boolean mustBeMeasured(Node node) {
    return kindOf(node).isOutcome() && content.isBelowCeiling(node);
  }

  private boolean claimsTooMuch(Edge edge) {
    var to = content.nodes().get(edge.to());
    return to != null && edge.claim() == EdgeKind.ATTRIBUTION && !content.isBelowCeiling(to);
  }

  private List<IndicatorLink> linksOf(Node node) {
    return content.links().values().stream().filter(l -> l.node().equals(node.id())).toList();
  }

  private TierKind kindOf(Node node) {
    return content.tierOf(node).map(Tier::tierKind).orElse(TierKind.INPUT);
  }
}
