package it.nzd.theories.domain.model;

import java.util.List;
import java.util.Map;

/**
 * That one statement leads to another of the same or a later tier.
 *
 * @param id id within the model
 * @param version revision of the model at which it last changed
 * @param from id of the node it leads from
 * @param to id of the node it leads to
 * @param claim what sort of claim it is
 * @param rationale why: if … then … because …
 * @param related resource names of barriers, sandboxes and others it is about
 */
public record Edge(
    String id,
    int version,
    String from,
    String to,
    EdgeKind claim,
    String rationale,
    List<String> related)
    implements Element {
  public Edge {
    related = List.copyOf(related);
  }

  @Override
  public Edge at(int next) {
    return new Edge(id, next, from, to, claim, rationale, related);
  }

  /** Whether it leads from or to the node. */
  public boolean touches(String node) {
    return from.equals(node) || to.equals(node);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.EDGE;
  }

  @Override
  public String title() {
    return from + " → " + to;
  }

  @Override
  public Map<String, String> facets() {
    return Element.facets(
        "from",
        from,
        "to",
        to,
        "kind",
        claim.code(),
        "rationale",
        rationale,
        "related",
        String.join(", ", related));
  }

  @Override
  public String structure() {
    return String.join("|", id, from, to, claim.code());
  }
}
