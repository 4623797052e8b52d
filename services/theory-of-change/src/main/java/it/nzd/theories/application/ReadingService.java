package it.nzd.theories.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import it.nzd.theories.domain.Readings;
import it.nzd.theories.domain.Snapshots;
import it.nzd.theories.domain.Theories;
import it.nzd.theories.domain.Theory;
import it.nzd.theories.domain.model.Content;
import it.nzd.theories.domain.review.Difference;
import it.nzd.theories.domain.review.Differences;
import it.nzd.theories.domain.review.Finding;
import it.nzd.theories.domain.review.NodeStanding;
import it.nzd.theories.domain.review.Review;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be said of a model: what is missing, how it stands, how versions differ. */
@Singleton
public final class ReadingService {
  private final Theories theories;
  private final Snapshots snapshots;
  private final Readings readings;
  private final Changes changes;

  ReadingService(Theories theories, Snapshots snapshots, Readings readings, Changes changes) {
    this.theories = theories;
    this.snapshots = snapshots;
    this.readings = readings;
    this.changes = changes;
  }

  /** What is missing or weak in a model today. */
  public List<Finding> findings(Theory theory) {
    return new Review(theory.content()).findings(changes.today());
  }

  /** How the statements stand by their indicators. */
  public List<NodeStanding> status(Caller caller, String name) {
    var theory = find(caller, name).value();
    return theory.content().links().isEmpty()
        ? List.of()
        : NodeStanding.all(theory.content(), readings.of(theory.district()));
  }

  /** A model as it was fixed at a revision. */
  public FixedTheory version(Caller caller, String name, int revision) {
    var theory = find(caller, name);
    var mark =
        theory
            .value()
            .version(revision)
            .orElseThrow(() -> ServiceException.notFound(name + "/versions/" + revision));
    var as =
        snapshots
            .find(name, revision)
            .orElseThrow(() -> ServiceException.notFound(name + "/versions/" + revision));
    return new FixedTheory(theory, mark, as);
  }

  /**
   * What differs between two versions.
   *
   * @param to revision of the later one; 0 is the model as it is now
   */
  public List<Difference> compare(Caller caller, String name, int from, int to) {
    return Differences.between(content(caller, name, from), content(caller, name, to));
  }

  private Content content(Caller caller, String name, int revision) {
    return revision == 0
        ? find(caller, name).value().content()
        : version(caller, name, revision).as().content();
  }

  private Stored<Theory> find(Caller caller, String name) {
    return theories.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }
}
