package it.nzd.indicators.domain.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The straight line from a baseline to the last of its goals.
 *
 * <p>Required value {@code E*(t) = E0 − (E0 − ET)·(t − t0)/(T − t0)}; completion {@code (latest −
 * first)/(goal − first)}, none when negative; late when the value is on the wrong side of the last
 * goal that is due; constant yearly rate {@code (ET/E0)^(1/n) − 1}. Source of path, completion and
 * lateness: the indicator rules of Kausal Watch; source of the rate: the geometric mean. Example:
 * 1000 in 2019 to 200 in 2030 asks for 636.364 in 2024 and falls by 13.6112 % a year.
 *
 * @param baselineYear year of the baseline
 * @param baseline value of the baseline
 * @param goals values to reach by the end of a year, all after the baseline
 */
public record TargetPath(
    int baselineYear, BigDecimal baseline, NavigableMap<Integer, BigDecimal> goals) {
  /** Name and version of the method, stored with what it computed. */
  public static final String METHOD = "target-path/1";

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public TargetPath {
    goals = Collections.unmodifiableNavigableMap(new TreeMap<>(goals));
    if (goals.isEmpty() || goals.firstKey() <= baselineYear) {
      throw new IllegalArgumentException("Goals come after the baseline");
    }
  }

  /** Whether there is a way to go: a last goal equal to the baseline is no target. */
  public boolean leadsSomewhere() {
    return way().signum() != 0;
  }

  /** The year of the last goal. */
  public int lastYear() {
    return goals.lastKey();
  }

  /** Required value at the end of a year; the last goal's once its year is over. */
  public BigDecimal required(BigDecimal yearEnd) {
    return baseline.add(way().multiply(share(yearEnd), EXACT), EXACT);
  }

  /** Required values of all years from the baseline to the last goal. */
  public NavigableMap<Integer, BigDecimal> byYear() {
    var path = new TreeMap<Integer, BigDecimal>();
    for (int year = baselineYear; year <= lastYear(); year++) {
      path.put(year, required(BigDecimal.valueOf(year)));
    }
    return path;
  }

  /** Whether the path has begun by then. */
  public boolean hasBegun(BigDecimal yearEnd) {
    return yearEnd.compareTo(BigDecimal.valueOf(baselineYear)) >= 0;
  }

  /** Per cent of the way that is done; empty when there is no way, or it was gone backwards. */
  public Optional<BigDecimal> completion(BigDecimal latest) {
    if (!leadsSomewhere()) {
      return Optional.empty();
    }
    var done = latest.subtract(baseline).multiply(HUNDRED).divide(way(), EXACT);
    return done.signum() < 0 ? Optional.empty() : Optional.of(done);
  }

  /** Per cent of the way that should be done by then. */
  public BigDecimal expected(BigDecimal yearEnd) {
    return share(yearEnd).multiply(HUNDRED, EXACT);
  }

  /**
   * Constant yearly rate in per cent from the baseline to the last goal; empty where powers are not
   * defined.
   */
  public Optional<BigDecimal> requiredRate() {
    var last = last();
    if (baseline.signum() <= 0 || last.signum() < 0) {
      return Optional.empty();
    }
    double ratio = last.divide(baseline, EXACT).doubleValue();
    double rate = Math.pow(ratio, 1.0 / (lastYear() - baselineYear)) - 1;
    return Double.isFinite(rate)
        ? Optional.of(BigDecimal.valueOf(rate).multiply(HUNDRED))
        : Optional.empty();
  }

  /**
   * How a value stands against the last goal due by then; the right side is the one the last goal
   * lies on.
   */
  public Status status(BigDecimal latest, BigDecimal yearEnd) {
    var due = goals.floorEntry(yearEnd.setScale(0, java.math.RoundingMode.FLOOR).intValueExact());
    if (due == null || !leadsSomewhere()) {
      return Status.UNKNOWN;
    }
    boolean wrongSide = latest.compareTo(due.getValue()) * way().signum() < 0;
    return wrongSide ? Status.LATE : Status.ON_TIME;
  }

  /** How a value stands. */
  public enum Status {
    UNKNOWN,
    ON_TIME,
    LATE
  }

  private BigDecimal last() {
    return goals.lastEntry().getValue();
  }

  private BigDecimal way() {
    return last().subtract(baseline);
  }

  /** Which part of the time is over, from 0 to 1. */
  private BigDecimal share(BigDecimal yearEnd) {
    var over = yearEnd.subtract(BigDecimal.valueOf(baselineYear));
    var all = BigDecimal.valueOf((long) lastYear() - baselineYear);
    return over.max(BigDecimal.ZERO).min(all).divide(all, EXACT);
  }
}
