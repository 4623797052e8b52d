package it.nzd.sandboxes.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The stop clause: what a trial's readings do to it. A reading counts when its period ends within
 * the trial; one that crosses a harm threshold opens an incident to validate, once, and halts a
 * running trial.
 */
public final class StopClause {
  /** Actor of what the service does by itself. */
  public static final String SYSTEM_ACTOR = "sandboxes";

  private StopClause() {}

  /** What readings are to be taken over now. */
  public static boolean isWatched(SandboxState state) {
    return state == SandboxState.RUNNING
        || state == SandboxState.SUSPENDED
        || state == SandboxState.EVALUATION;
  }

  /**
   * The sandbox after looking at the values of one of its metrics, in the state it was in: the
   * caller halts a running one where {@link #isCrossed} says so.
   *
   * @param ids makes keys of incidents
   */
  public static Sandbox after(
      Sandbox sandbox, Metric metric, List<Observed> values, Instant now, Supplier<String> ids) {
    var within = values.stream().filter(value -> isWithin(sandbox.design(), value)).toList();
    if (within.isEmpty()) {
      return sandbox;
    }
    var trial = sandbox.trial();
    for (var value : within) {
      if (metric.isHarm(value.value()) && isNews(trial, metric, value)) {
        trial =
            trial.opening(
                Incident.ofReading(
                    ids.get(), metric.id(), value.period(), value.value(), SYSTEM_ACTOR, now));
      }
    }
    var latest = within.stream().max(Comparator.comparing(Observed::lastDay)).orElseThrow();
    if (isNewReading(trial, metric, latest)) {
      trial =
          trial.reading(
              new MetricReading(
                  metric.id(),
                  latest.period(),
                  latest.value(),
                  metric.isSuccess(latest.value()),
                  metric.isHarm(latest.value()),
                  latest.illustrative(),
                  now));
    }
    return sandbox.with(trial);
  }

  /** The incident that a look at readings opened; empty when it opened none. */
  public static Optional<Incident> isCrossed(Sandbox before, Sandbox after) {
    var known = before.trial().incidents().stream().map(Incident::id).toList();
    return after.trial().incidents().stream()
        .filter(incident -> !known.contains(incident.id()))
        .findFirst();
  }

  private static boolean isWithin(Design design, Observed value) {
    var start = design.startDay();
    var end = design.endDay();
    return start != null
        && end != null
        && !value.lastDay().isBefore(start)
        && !value.lastDay().isAfter(YearMonth.from(end).atEndOfMonth());
  }

  private static boolean isNews(Trial trial, Metric metric, Observed value) {
    return trial.incidents().stream()
        .noneMatch(incident -> incident.isOf(metric.id(), value.period(), value.value()));
  }

  private static boolean isNewReading(Trial trial, Metric metric, Observed latest) {
    return trial.readings().stream()
        .noneMatch(
            reading ->
                reading.metric().equals(metric.id())
                    && reading.period().equals(latest.period())
                    && reading.value().compareTo(latest.value()) == 0);
  }
}
