package it.nzd.indicators.domain.calculation.targets;

import it.nzd.indicators.domain.progress.TargetPath;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How one indicator stands.
 *
 * @param label what it is
 * @param way its path
 * @param latest its latest value by year
 */
public record Standing(
    String label, TargetPath way, Optional<Map.Entry<Integer, BigDecimal>> latest) {
  /** How the latest value stands. */
  public enum Status {
    UNKNOWN,
    ON_TIME,
    LATE,
    /** The last goal equals the baseline: there is no way to go. */
    SKIPPED
  }

  /** Required values by year; empty when there is no way to go. */
  public NavigableMap<Integer, BigDecimal> path() {
    return way.leadsSomewhere() ? way.byYear() : new TreeMap<>();
  }

  /** Required value in the year of the latest one. */
  public Optional<BigDecimal> required() {
    return judged().map(entry -> way.required(end(entry)));
  }

  /** Latest less required value. */
  public Optional<BigDecimal> gap() {
    return judged().map(entry -> entry.getValue().subtract(way.required(end(entry))));
  }

  /** Per cent of the way that is done; empty for a way backwards. */
  public Optional<BigDecimal> completion() {
    return judged().flatMap(entry -> way.completion(entry.getValue()));
  }

  /** Per cent of the way that should be done by then. */
  public Optional<BigDecimal> expected() {
    return judged().map(entry -> way.expected(end(entry)));
  }

  /** Constant yearly rate from baseline to last goal, in per cent. */
  public Optional<BigDecimal> requiredRate() {
    return way.leadsSomewhere() ? way.requiredRate() : Optional.empty();
  }

  /** How the latest value stands. */
  public Status status() {
    if (!way.leadsSomewhere()) {
      return Status.SKIPPED;
    }
    return judged()
        .map(entry -> Status.valueOf(way.status(entry.getValue(), end(entry)).name()))
        .orElse(Status.UNKNOWN);
  }

  /** Why there is no completion; empty text when there is one. */
  public String missingReason() {
    if (!way.leadsSomewhere()) {
      return "GOAL_EQUALS_BASELINE";
    }
    if (latest.isEmpty()) {
      return "NO_OBSERVATION";
    }
    if (judged().isEmpty()) {
      return "BEFORE_BASELINE";
    }
    return completion().isEmpty() ? "BACKWARDS" : "";
  }

  /** The latest value, once the way has begun. */
  private Optional<Map.Entry<Integer, BigDecimal>> judged() {
    return latest.filter(entry -> way.leadsSomewhere() && way.hasBegun(end(entry)));
  }

  private static BigDecimal end(Map.Entry<Integer, BigDecimal> entry) {
    return BigDecimal.valueOf(entry.getKey());
  }
}
