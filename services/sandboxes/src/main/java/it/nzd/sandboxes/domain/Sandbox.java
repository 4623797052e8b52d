package it.nzd.sandboxes.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.value.Link;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A protected trial of a rule before it is adopted for good.
 *
 * @param title what people call it
 * @param district resource name of the district
 * @param outline why, and which rules it touches
 * @param design how it is run
 * @param visibility who may read it
 * @param links what it came out of, tests or rests on
 * @param decision resource name of the decision its approval rests on; may be empty
 * @param seats who has which seat
 * @param course how it came to where it stands
 * @param trial what was recorded
 * @param provenance where it was copied from; null for an original
 */
public record Sandbox(
    String title,
    String district,
    Outline outline,
    Design design,
    Row.Visibility visibility,
    List<Link> links,
    String decision,
    Seats seats,
    Course course,
    Trial trial,
    @Nullable Provenance provenance) {
  public Sandbox {
    links = List.copyOf(links);
  }

  public SandboxState state() {
    return course.state();
  }

  /** The same with other content written by people. */
  public Sandbox describedAs(
      String newTitle,
      String newDistrict,
      Outline newOutline,
      Design newDesign,
      String newDecision) {
    return new Sandbox(
        newTitle,
        newDistrict,
        newOutline,
        newDesign,
        visibility,
        links,
        newDecision,
        seats,
        course,
        trial,
        provenance);
  }

  /** The same, shown and linked otherwise. */
  public Sandbox shownAs(Row.Visibility to, List<Link> newLinks) {
    return new Sandbox(
        title, district, outline, design, to, newLinks, decision, seats, course, trial, provenance);
  }

  public Sandbox with(Design next) {
    return describedAs(title, district, outline, next, decision);
  }

  public Sandbox with(Seats next) {
    return new Sandbox(
        title,
        district,
        outline,
        design,
        visibility,
        links,
        decision,
        next,
        course,
        trial,
        provenance);
  }

  public Sandbox with(Course next) {
    return new Sandbox(
        title,
        district,
        outline,
        design,
        visibility,
        links,
        decision,
        seats,
        next,
        trial,
        provenance);
  }

  public Sandbox with(Trial next) {
    return new Sandbox(
        title,
        district,
        outline,
        design,
        visibility,
        links,
        decision,
        seats,
        course,
        next,
        provenance);
  }

  /** A new idea or design of a person. */
  public static Sandbox begun(
      SandboxState state,
      String title,
      String district,
      Outline outline,
      Design design,
      Row.Visibility visibility,
      List<Link> links,
      String proposer,
      @Nullable Provenance provenance) {
    return new Sandbox(
        title,
        district,
        outline,
        design,
        visibility,
        links,
        "",
        Seats.proposedBy(proposer),
        Course.from(state),
        Trial.EMPTY,
        provenance);
  }

  /**
   * The same with the links that its content says: what it is measured by, which decision it rests
   * on, what it was copied from.
   */
  public Sandbox linked() {
    var all = new LinkedHashSet<Link>();
    links.stream().filter(link -> !isDerived(link)).forEach(all::add);
    design
        .metrics()
        .forEach(metric -> all.add(new Link(Link.Relation.MEASURED_BY, metric.indicator())));
    if (!decision.isEmpty()) {
      all.add(new Link(Link.Relation.RESTS_ON, decision));
    }
    if (provenance != null) {
      var relation =
          provenance.kind() == Provenance.Kind.REPLICA
              ? Link.Relation.REPLICATES
              : Link.Relation.SUPERSEDES;
      all.add(new Link(relation, provenance.source()));
    }
    return shownAs(visibility, List.copyOf(all));
  }

  private static boolean isDerived(Link link) {
    return switch (link.relation()) {
      case MEASURED_BY -> link.target().contains("/indicators/");
      case RESTS_ON -> link.target().contains("/decisions/");
      case REPLICATES, SUPERSEDES -> link.target().contains("/sandboxes/");
      case FOLLOWS_FROM, RELATES_TO -> false;
    };
  }

  /** Resource names of the organisations that take part: they read it whoever else may. */
  public Set<String> participating() {
    return design.participants().stream()
        .map(Participant::organisation)
        .filter(organisation -> !organisation.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The metric of a key. */
  public Optional<Metric> metric(String id) {
    return design.metrics().stream().filter(m -> m.id().equals(id)).findFirst();
  }
}
