package it.nzd.sandboxes.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded while a trial was prepared, ran and ended.
 *
 * @param consents consents
 * @param placements safeguards in place
 * @param grants derogations granted
 * @param readings latest reading of each metric
 * @param incidents what went wrong, oldest first
 * @param reports monitoring reports
 * @param evaluation the independent evaluation
 */
public record Trial(
    List<Consent> consents,
    List<Placement> placements,
    List<Grant> grants,
    List<MetricReading> readings,
    List<Incident> incidents,
    List<MonitoringReport> reports,
    @Nullable EvaluationReport evaluation) {
  public Trial {
    consents = List.copyOf(consents);
    placements = List.copyOf(placements);
    grants = List.copyOf(grants);
    readings = List.copyOf(readings);
    incidents = List.copyOf(incidents);
    reports = List.copyOf(reports);
  }

  /** Nothing recorded yet. */
  public static final Trial EMPTY =
      new Trial(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

  public Trial consenting(Consent consent) {
    return new Trial(
        plus(consents, consent), placements, grants, readings, incidents, reports, evaluation);
  }

  /** With a safeguard confirmed; a later confirmation takes the place of an earlier one. */
  public Trial placing(Placement placement) {
    var others = without(placements, p -> p.safeguard().equals(placement.safeguard()));
    return new Trial(
        consents, plus(others, placement), grants, readings, incidents, reports, evaluation);
  }

  /** With a derogation granted; a later act takes the place of an earlier one. */
  public Trial granting(Grant grant) {
    var others = without(grants, g -> g.derogation().equals(grant.derogation()));
    return new Trial(
        consents, placements, plus(others, grant), readings, incidents, reports, evaluation);
  }

  /** With the latest reading of a metric. */
  public Trial reading(MetricReading reading) {
    var others = without(readings, r -> r.metric().equals(reading.metric()));
    return new Trial(
        consents, placements, grants, plus(others, reading), incidents, reports, evaluation);
  }

  public Trial opening(Incident incident) {
    return new Trial(
        consents, placements, grants, readings, plus(incidents, incident), reports, evaluation);
  }

  /** With an incident that changed, in its place. */
  public Trial changing(Incident next) {
    var all = incidents.stream().map(i -> i.id().equals(next.id()) ? next : i).toList();
    return new Trial(consents, placements, grants, readings, all, reports, evaluation);
  }

  public Trial reporting(MonitoringReport report) {
    var all = new ArrayList<>(reports);
    all.add(report);
    all.sort(Comparator.comparingInt(MonitoringReport::number));
    return new Trial(consents, placements, grants, readings, incidents, all, evaluation);
  }

  public Trial judged(EvaluationReport report) {
    return new Trial(consents, placements, grants, readings, incidents, reports, report);
  }

  public Optional<Incident> incident(String id) {
    return incidents.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  private static <T> List<T> plus(List<T> list, T item) {
    var more = new ArrayList<>(list);
    more.add(item);
    return more;
  }

  private static <T> List<T> without(List<T> list, Predicate<T> which) {
    return list.stream().filter(which.negate()).toList();
  }
}
