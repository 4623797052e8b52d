package it.nzd.theories.domain.edit;

import static it.nzd.theories.domain.TheoriesReason.ASSUMPTION_TARGET_INVALID;
import static it.nzd.theories.domain.TheoriesReason.DAY_UNKNOWN;
import static it.nzd.theories.domain.TheoriesReason.EDGE_DOWNWARD;
import static it.nzd.theories.domain.TheoriesReason.EDGE_IN_USE;
import static it.nzd.theories.domain.TheoriesReason.EDGE_TO_ITSELF;
import static it.nzd.theories.domain.TheoriesReason.EDGE_TWICE;
import static it.nzd.theories.domain.TheoriesReason.EDGE_UNKNOWN;
import static it.nzd.theories.domain.TheoriesReason.INDICATOR_TWICE;
import static it.nzd.theories.domain.TheoriesReason.LOOP;
import static it.nzd.theories.domain.TheoriesReason.NODE_IN_USE;
import static it.nzd.theories.domain.TheoriesReason.NODE_UNKNOWN;
import static it.nzd.theories.domain.TheoriesReason.TIER_CODE_TWICE;
import static it.nzd.theories.domain.TheoriesReason.TIER_IN_USE;
import static it.nzd.theories.domain.TheoriesReason.TIER_UNKNOWN;

import it.nzd.platform.error.Broken;
import it.nzd.theories.domain.TheoriesReason;
import it.nzd.theories.domain.model.Assumption;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Edge;
import it.nzd.theories.domain.model.Element;
import it.nzd.theories.domain.model.Graph;
import it.nzd.theories.domain.model.IndicatorLink;
import it.nzd.theories.domain.model.Node;
import it.nzd.theories.domain.model.Tier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must hold for an element to be put into a model, or taken out of it. */
final class ElementRules {
  private final Content content;
  private final String path;

  /**
   * @param content the model without the change
   * @param path where the element stands in the request
   */
  ElementRules(Content content, String path) {
    this.content = content;
    this.path = path;
  }

  Optional<Broken> putting(Element element) {
    return switch (element) {
      case Tier tier -> tier(tier);
      case Node node -> node(node);
      case Edge edge -> edge(edge);
      case Assumption assumption -> assumption(assumption);
      case IndicatorLink link -> link(link);
    };
  }

  /** Nothing goes along that was not named: what still rests on it may be somebody else's work. */
  Optional<Broken> removing(Element element) {
    boolean isUsed =
        switch (element) {
          case Tier tier ->
              content.ceiling().equals(tier.id())
                  || content.nodes().values().stream().anyMatch(n -> n.tier().equals(tier.id()));
          case Node node -> isUsed(node.id());
          case Edge edge ->
              content.assumptions().values().stream().anyMatch(a -> a.edge().equals(edge.id()));
          case Assumption assumption -> false;
          case IndicatorLink link -> false;
        };
    var reason =
        switch (element) {
          case Tier tier -> TIER_IN_USE;
          case Edge edge -> EDGE_IN_USE;
          default -> NODE_IN_USE;
        };
    return isUsed ? Optional.of(Broken.of(reason, path)) : Optional.empty();
  }

  /** Whether an edge leads from a later tier to an earlier one. */
  static boolean isDownward(Content content, Edge edge) {
    var from = content.nodes().get(edge.from());
    var to = content.nodes().get(edge.to());
    return from != null && to != null && content.place(from.tier()) > content.place(to.tier());
  }

  private boolean isUsed(String node) {
    return content.edges().values().stream().anyMatch(e -> e.touches(node))
        || content.assumptions().values().stream().anyMatch(a -> a.node().equals(node))
        || content.links().values().stream().anyMatch(l -> l.node().equals(node));
  }

  private Optional<Broken> tier(Tier tier) {
    boolean isTaken =
        content.tiers().stream()
            .anyMatch(t -> t.code().equals(tier.code()) && !t.id().equals(tier.id()));
    return isTaken ? refused(TIER_CODE_TWICE, ".code", "code", tier.code()) : Optional.empty();
  }

  private Optional<Broken> node(Node node) {
    int place = content.place(node.tier());
    if (place < 0) {
      return refused(TIER_UNKNOWN, ".tier", "id", node.tier());
    }
    return content.edges().values().stream()
        .filter(edge -> edge.touches(node.id()))
        .filter(
            edge ->
                edge.from().equals(node.id())
                    ? place > placeOf(edge.to())
                    : placeOf(edge.from()) > place)
        .findFirst()
        .map(edge -> of(EDGE_DOWNWARD, ".tier", ends(edge)));
  }

  private Optional<Broken> edge(Edge edge) {
    if (!content.nodes().containsKey(edge.from())) {
      return refused(NODE_UNKNOWN, ".from", "id", edge.from());
    }
    if (!content.nodes().containsKey(edge.to())) {
      return refused(NODE_UNKNOWN, ".to", "id", edge.to());
    }
    if (edge.from().equals(edge.to())) {
      return Optional.of(Broken.of(EDGE_TO_ITSELF, path + ".to"));
    }
    var others = content.edges().values().stream().filter(e -> !e.id().equals(edge.id())).toList();
    if (others.stream().anyMatch(e -> e.from().equals(edge.from()) && e.to().equals(edge.to()))) {
      return Optional.of(of(EDGE_TWICE, ".to", ends(edge)));
    }
    if (isDownward(content, edge)) {
      return Optional.of(of(EDGE_DOWNWARD, ".to", ends(edge)));
    }
    var way = new Graph(others).way(edge.to(), edge.from());
    if (way.isEmpty()) {
      return Optional.empty();
    }
    var loop =
        title(edge.from())
            + way.stream().map(this::title).collect(Collectors.joining(" → ", " → ", ""));
    return refused(LOOP, ".to", "loop", loop);
  }

  private Optional<Broken> assumption(Assumption assumption) {
    if (assumption.node().isEmpty() == assumption.edge().isEmpty()) {
      return Optional.of(Broken.of(ASSUMPTION_TARGET_INVALID, path + ".node"));
    }
    if (!assumption.node().isEmpty() && !content.nodes().containsKey(assumption.node())) {
      return refused(NODE_UNKNOWN, ".node", "id", assumption.node());
    }
    if (!assumption.edge().isEmpty() && !content.edges().containsKey(assumption.edge())) {
      return refused(EDGE_UNKNOWN, ".edge", "id", assumption.edge());
    }
    return day(assumption.reviewOn(), ".review_on");
  }

  private Optional<Broken> link(IndicatorLink link) {
    if (!content.nodes().containsKey(link.node())) {
      return refused(NODE_UNKNOWN, ".node", "id", link.node());
    }
    boolean isThere =
        content.links().values().stream()
            .anyMatch(
                l ->
                    !l.id().equals(link.id())
                        && l.node().equals(link.node())
                        && l.indicator().equals(link.indicator()));
    return isThere
        ? Optional.of(Broken.of(INDICATOR_TWICE, path + ".indicator"))
        : day(link.dueOn(), ".due_on");
  }

  private Optional<Broken> day(String day, String field) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate.parse(day);
      return Optional.empty();
    } catch (DateTimeException e) {
      return refused(DAY_UNKNOWN, field, "day", day);
    }
  }

  private int placeOf(String node) {
    var found = content.nodes().get(node);
    return found == null ? -1 : content.place(found.tier());
  }

  private String title(String node) {
    var found = content.nodes().get(node);
    return found == null ? node : found.statement();
  }

  private Map<String, String> ends(Edge edge) {
    return Map.of("from", title(edge.from()), "to", title(edge.to()));
  }

  private Broken of(TheoriesReason reason, String field, Map<String, String> facts) {
    return new Broken(reason, path + field, facts);
  }

  private Optional<Broken> refused(TheoriesReason reason, String field, String key, String value) {
    return Optional.of(Broken.of(reason, path + field, key, value));
  }
}
