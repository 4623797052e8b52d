package it.nzd.theories.domain.edit;

import static it.nzd.theories.domain.TheoriesReason.EDGE_DOWNWARD;
import static it.nzd.theories.domain.TheoriesReason.ELEMENT_CHANGED;
import static it.nzd.theories.domain.TheoriesReason.ELEMENT_EXISTS;
import static it.nzd.theories.domain.TheoriesReason.ELEMENT_GONE;
import static it.nzd.theories.domain.TheoriesReason.TIER_UNKNOWN;
import static it.nzd.theories.domain.TheoriesReason.TOO_MANY_ELEMENTS;

import it.nzd.platform.error.Broken;
import it.nzd.theories.domain.edit.Operation.Add;
import it.nzd.theories.domain.edit.Operation.DrawCeiling;
import it.nzd.theories.domain.edit.Operation.MoveTier;
import it.nzd.theories.domain.edit.Operation.Remove;
import it.nzd.theories.domain.edit.Operation.Update;
import it.nzd.theories.domain.model.Assumption;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Edge;
import it.nzd.theories.domain.model.Element;
import it.nzd.theories.domain.model.ElementKind;
import it.nzd.theories.domain.model.IndicatorLink;
import it.nzd.theories.domain.model.Node;
import it.nzd.theories.domain.model.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A model while operations are applied to it, one after the other. */
final class Draft {
  private final int revision;
  private final List<Tier> tiers;
  private final TreeMap<String, Node> nodes;
  private final TreeMap<String, Edge> edges;
  private final TreeMap<String, Assumption> assumptions;
  private final TreeMap<String, IndicatorLink> links;
  private String ceiling;

  Draft(Content content, int revision) {
    this.revision = revision;
    tiers = new ArrayList<>(content.tiers());
    ceiling = content.ceiling();
    nodes = new TreeMap<>(content.nodes());
    edges = new TreeMap<>(content.edges());
    assumptions = new TreeMap<>(content.assumptions());
    links = new TreeMap<>(content.links());
  }

  Content content() {
    return new Content(tiers, ceiling, nodes, edges, assumptions, links);
  }

  /** Applies an operation, or says why not; a path names it. */
  Optional<Broken> apply(Operation operation, String path) {
    return switch (operation) {
      case Add add -> add(add.element(), path);
      case Update update -> update(update.element(), path);
      case Remove remove -> remove(remove, path);
      case MoveTier move -> moveTier(move, path);
      case DrawCeiling mark -> drawCeiling(mark.tier(), path + ".tier");
    };
  }

  Optional<Broken> add(Element element, String path) {
    var present = content().find(element.kind(), element.id());
    if (present.isPresent()) {
      return present.get().says(element)
          ? Optional.empty()
          : refused(ELEMENT_EXISTS, path + ".id", "element", element.kind().field());
    }
    if (content().elements().filter(e -> e.kind() == element.kind()).count()
        >= element.kind().most()) {
      var facts =
          Map.of(
              "most", Integer.toString(element.kind().most()), "element", element.kind().field());
      return Optional.of(new Broken(TOO_MANY_ELEMENTS, path, facts));
    }
    return checkedThenPut(element, path);
  }

  private Optional<Broken> update(Element element, String path) {
    var present = content().find(element.kind(), element.id());
    if (present.isEmpty()) {
      return refused(ELEMENT_GONE, path + ".id", "element", element.kind().field());
    }
    if (present.get().says(element)) {
      return Optional.empty();
    }
    return wasSeen(present.get(), element.version())
        ? checkedThenPut(element, path)
        : changed(present.get(), path);
  }

  private Optional<Broken> remove(Remove remove, String path) {
    var present = content().find(remove.kind(), remove.id());
    if (present.isEmpty()) {
      return Optional.empty();
    }
    if (!wasSeen(present.get(), remove.version())) {
      return changed(present.get(), path);
    }
    var broken = new ElementRules(content(), path).removing(present.get());
    if (broken.isEmpty()) {
      take(remove.kind(), remove.id());
    }
    return broken;
  }

  private Optional<Broken> moveTier(MoveTier move, String path) {
    int from = content().place(move.tier());
    if (from < 0) {
      return refused(TIER_UNKNOWN, path + ".tier", "id", move.tier());
    }
    var tier = tiers.remove(from);
    tiers.add(Math.min(move.position(), tiers.size()), tier);
    var after = content();
    var downward = edges.values().stream().filter(e -> ElementRules.isDownward(after, e)).findAny();
    return downward.map(edge -> downward(edge, path + ".position"));
  }

  Optional<Broken> drawCeiling(String tier, String path) {
    if (!tier.isEmpty() && content().place(tier) < 0) {
      return refused(TIER_UNKNOWN, path, "id", tier);
    }
    ceiling = tier;
    return Optional.empty();
  }

  /** Gives back its version to each element that says what it said before. */
  Draft keepingVersionsOf(Content present) {
    content()
        .elements()
        .forEach(
            element ->
                present
                    .find(element.kind(), element.id())
                    .filter(before -> before.says(element))
                    .ifPresent(before -> put(element.at(before.version()))));
    return this;
  }

  /** What changed in this very batch was seen by whoever sent it. */
  private boolean wasSeen(Element present, int version) {
    return present.version() == version || present.version() == revision;
  }

  private Optional<Broken> checkedThenPut(Element element, String path) {
    var broken = new ElementRules(content(), path).putting(element);
    if (broken.isEmpty()) {
      put(element.at(revision));
    }
    return broken;
  }

  private void put(Element element) {
    switch (element) {
      case Tier tier -> putTier(tier);
      case Node node -> nodes.put(node.id(), node);
      case Edge edge -> edges.put(edge.id(), edge);
      case Assumption assumption -> assumptions.put(assumption.id(), assumption);
      case IndicatorLink link -> links.put(link.id(), link);
    }
  }

  private void putTier(Tier tier) {
    int place = content().place(tier.id());
    if (place < 0) {
      tiers.add(tier);
    } else {
      tiers.set(place, tier);
    }
  }

  private void take(ElementKind kind, String id) {
    switch (kind) {
      case TIER -> tiers.removeIf(tier -> tier.id().equals(id));
      case NODE -> nodes.remove(id);
      case EDGE -> edges.remove(id);
      case ASSUMPTION -> assumptions.remove(id);
      case INDICATOR_LINK -> links.remove(id);
    }
  }

  private Broken downward(Edge edge, String path) {
    return new Broken(
        EDGE_DOWNWARD, path, Map.of("from", title(edge.from()), "to", title(edge.to())));
  }

  private String title(String node) {
    var found = nodes.get(node);
    return found == null ? node : found.statement();
  }

  private static Optional<Broken> changed(Element present, String path) {
    var facts = Map.of("element", present.kind().field(), "title", present.title());
    return Optional.of(new Broken(ELEMENT_CHANGED, path + ".version", facts));
  }

  private static Optional<Broken> refused(
      it.nzd.platform.error.ErrorReason reason, String path, String key, String value) {
    return Optional.of(Broken.of(reason, path, key, value));
  }
}
