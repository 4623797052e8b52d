package it.nzd.theories.domain;

import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.value.Link;
import it.nzd.platform.value.Link.Relation;
import it.nzd.theories.domain.model.Assumption;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.model.Edge;
import it.nzd.theories.domain.model.IndicatorLink;
import it.nzd.theories.domain.model.Node;
import it.nzd.theories.domain.model.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The theory of change of a district.
 *
 * @param district resource name of the district
 * @param title what people call it
 * @param description a few sentences about it
 * @param visibility who may read it
 * @param content what it says
 * @param origins links to other resources that were given when it was begun
 * @param state where it stands
 * @param steps steps taken so far
 * @param versions its baseline and revisions, oldest first
 */
public record Theory(
    String district,
    String title,
    String description,
    Visibility visibility,
    Content content,
    List<Link> origins,
    TheoryState state,
    List<Taken> steps,
    List<VersionMark> versions) {
  private static final Comparator<Link> BY_TARGET =
      Comparator.comparing(Link::target).thenComparing(Link::relation);

  public Theory {
    origins = List.copyOf(origins);
    steps = List.copyOf(steps);
    versions = List.copyOf(versions);
  }

  /** The same model saying something else. */
  public Theory saying(Content next) {
    return new Theory(
        district, title, description, visibility, next, origins, state, steps, versions);
  }

  /** Links to other resources: those it began with and those its elements make. */
  public List<Link> links() {
    return Stream.concat(origins.stream(), linksOf(content)).distinct().sorted(BY_TARGET).toList();
  }

  /** The same model after a step, and with a version where the step made one. */
  public Theory after(Taken step, TheoryState next, Optional<VersionMark> version) {
    var taken = new ArrayList<>(steps);
    taken.add(step);
    var marks = new ArrayList<>(versions);
    version.ifPresent(marks::add);
    return new Theory(
        district, title, description, visibility, content, origins, next, taken, marks);
  }

  /** The reason given when it was last opened for a revision. */
  public String reasonOfRevision() {
    return steps.isEmpty() ? "" : steps.getLast().reason();
  }

  /** The mark of a version, by its revision. */
  public Optional<VersionMark> version(int revision) {
    return versions.stream().filter(mark -> mark.revision() == revision).findFirst();
  }

  private static Stream<Link> linksOf(Content content) {
    var measured =
        content.links().values().stream()
            .map(IndicatorLink::indicator)
            .map(target -> new Link(Relation.MEASURED_BY, target));
    var copied =
        content.nodes().values().stream()
            .map(Node::provenance)
            .filter(Objects::nonNull)
            .map(Provenance::theory)
            .map(target -> new Link(Relation.REPLICATES, target));
    var related =
        Stream.of(
                content.nodes().values().stream().map(Node::related),
                content.edges().values().stream().map(Edge::related),
                content.assumptions().values().stream().map(Assumption::related))
            .flatMap(each -> each)
            .flatMap(List::stream)
            .map(target -> new Link(Relation.RELATES_TO, target));
    return Stream.of(measured, copied, related).flatMap(each -> each);
  }
}
