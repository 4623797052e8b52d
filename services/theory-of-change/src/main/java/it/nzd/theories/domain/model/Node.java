package it.nzd.theories.domain.model;

import it.nzd.platform.value.Lever;
import it.nzd.platform.value.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a model: something that is put in, done, left behind or changed.
 *
 * @param id id within the model
 * @param version revision of the model at which it last changed
 * @param tier id of its tier
 * @param statement the statement
 * @param description more about it
 * @param targetGroup whom it reaches or changes
 * @param levers systemic levers it works through
 * @param horizonYear year by which it should hold; 0 when not said
 * @param owner body or office that answers for it; never a person's name
 * @param status how far it is borne out
 * @param related resource names of barriers, sandboxes and others it is about
 * @param source where the statement comes from
 * @param provenance where it was copied from
 */
public record Node(
    String id,
    int version,
    String tier,
    String statement,
    String description,
    String targetGroup,
    List<Lever> levers,
    int horizonYear,
    String owner,
    NodeStatus status,
    List<String> related,
    @Nullable Source source,
    @Nullable Provenance provenance)
    implements Element {
  public Node {
    levers = List.copyOf(levers);
    related = List.copyOf(related);
  }

  @Override
  public Node at(int next) {
    return new Node(
        id,
        next,
        tier,
        statement,
        description,
        targetGroup,
        levers,
        horizonYear,
        owner,
        status,
        related,
        source,
        provenance);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.NODE;
  }

  @Override
  public String title() {
    return statement;
  }

  @Override
  public Map<String, String> facets() {
    return Element.facets(
        "tier",
        tier,
        "statement",
        statement,
        "description",
        description,
        "target_group",
        targetGroup,
        "levers",
        levers.stream().map(Lever::code).collect(Collectors.joining(", ")),
        "horizon_year",
        horizonYear == 0 ? "" : Integer.toString(horizonYear),
        "owner",
        owner,
        "status",
        status.code(),
        "related",
        String.join(", ", related),
        "source",
        Sources.text(source),
        "provenance",
        provenance == null ? "" : provenance.theory() + " " + provenance.node());
  }

  @Override
  public String structure() {
    return String.join("|", id, tier, statement);
  }
}
