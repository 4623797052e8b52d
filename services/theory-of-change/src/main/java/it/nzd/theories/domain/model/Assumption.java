package it.nzd.theories.domain.model;

import it.nzd.platform.value.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for a statement or a connection to be true.
 *
 * @param id id within the model
 * @param version revision of the model at which it last changed
 * @param node id of the node it is about; empty when it is about an edge
 * @param edge id of the edge it is about; empty when it is about a node
 * @param statement what must hold
 * @param confidence how sure people are, from 1 to 5; 0 when not judged
 * @param evidence what speaks for or against it
 * @param source where the evidence stands
 * @param status how it stands
 * @param owner body or office that looks after it; never a person's name
 * @param assignee subject id of the person who looks at it again; may be empty
 * @param reviewOn day by which it is looked at again; may be empty
 * @param related resource names of barriers, sandboxes and others it is about
 */
public record Assumption(
    String id,
    int version,
    String node,
    String edge,
    String statement,
    int confidence,
    String evidence,
    @Nullable Source source,
    AssumptionStatus status,
    String owner,
    String assignee,
    String reviewOn,
    List<String> related)
    implements Element {
  public Assumption {
    related = List.copyOf(related);
  }

  @Override
  public Assumption at(int next) {
    return new Assumption(
        id,
        next,
        node,
        edge,
        statement,
        confidence,
        evidence,
        source,
        status,
        owner,
        assignee,
        reviewOn,
        related);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.ASSUMPTION;
  }

  @Override
  public String title() {
    return statement;
  }

  @Override
  public Map<String, String> facets() {
    return Element.facets(
        "node",
        node,
        "edge",
        edge,
        "statement",
        statement,
        "confidence",
        confidence == 0 ? "" : Integer.toString(confidence),
        "evidence",
        evidence,
        "source",
        Sources.text(source),
        "status",
        status.code(),
        "owner",
        owner,
        "assignee",
        assignee,
        "review_on",
        reviewOn,
        "related",
        String.join(", ", related));
  }

  /** What is assumed is looked at all the time, also while the model is fixed. */
  @Override
  public String structure() {
    return "";
  }
}
