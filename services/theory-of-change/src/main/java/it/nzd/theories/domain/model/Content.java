package it.nzd.theories.domain.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a model says. Only {@code Editing} makes one: whatever exists has no loop, leads nowhere
 * downward and refers to nothing that is not there.
 *
 * @param tiers tiers from the most immediate to the long-term impact
 * @param ceiling id of the last tier below the accountability ceiling; empty when none is drawn
 * @param nodes statements by id
 * @param edges connections by id
 * @param assumptions assumptions by id
 * @param links indicator links by id
 */
public record Content(
    List<Tier> tiers,
    String ceiling,
    SortedMap<String, Node> nodes,
    SortedMap<String, Edge> edges,
    SortedMap<String, Assumption> assumptions,
    SortedMap<String, IndicatorLink> links) {
  /** Nothing at all. */
  public static final Content EMPTY =
      new Content(
          List.of(), "", new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public Content {
    tiers = List.copyOf(tiers);
    nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
    edges = Collections.unmodifiableSortedMap(new TreeMap<>(edges));
    assumptions = Collections.unmodifiableSortedMap(new TreeMap<>(assumptions));
    links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
  }

  /** Place of a tier from 0; -1 when it is not there. */
  public int place(String tier) {
    for (int i = 0; i < tiers.size(); i++) {
      if (tiers.get(i).id().equals(tier)) {
        return i;
      }
    }
    return -1;
  }

  /** The tier of a node. */
  public Optional<Tier> tierOf(Node node) {
    return tiers.stream().filter(tier -> tier.id().equals(node.tier())).findFirst();
  }

  /** Whether the programme answers for what a node says. */
  public boolean isBelowCeiling(Node node) {
    return ceiling.isEmpty() || place(node.tier()) <= place(ceiling);
  }

  /** All elements, tiers first. */
  public Stream<Element> elements() {
    return Stream.of(
            tiers.stream().map(Element.class::cast),
            nodes.values().stream().map(Element.class::cast),
            edges.values().stream().map(Element.class::cast),
            assumptions.values().stream().map(Element.class::cast),
            links.values().stream().map(Element.class::cast))
        .flatMap(each -> each);
  }

  /** An element, if it is there. */
  public Optional<Element> find(ElementKind kind, String id) {
    return kind == ElementKind.TIER
        ? tiers.stream().filter(tier -> tier.id().equals(id)).map(Element.class::cast).findFirst()
        : Optional.ofNullable(map(kind).get(id));
  }

  /** What a fixed model may not change without a revision. */
  public Set<String> structure() {
    var all = new TreeSet<String>();
    elements()
        .filter(element -> !element.structure().isEmpty())
        .forEach(element -> all.add(element.kind() + "|" + element.structure()));
    all.add("ceiling|" + ceiling);
    all.add("order|" + String.join("|", tiers.stream().map(Tier::id).toList()));
    return all;
  }

  private Map<String, ? extends Element> map(ElementKind kind) {
    return switch (kind) {
      case NODE -> nodes;
      case EDGE -> edges;
      case ASSUMPTION -> assumptions;
      case INDICATOR_LINK -> links;
      case TIER -> Map.of();
    };
  }
}
