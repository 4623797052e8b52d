package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.progress.TargetPath.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An indicator of one district over time, against its path.
 *
 * @param points values by period, oldest first
 * @param path the path with its baseline and goals, where there is one
 * @param restatements values that were others before, newest change first
 */
public record Progress(
    List<Point> points, Optional<TargetPath> path, List<Restatement> restatements) {
  /**
   * A baseline is fixed again when a correction moves it by more than this, in per cent. Source:
   * base year recalculation policy of the GHG Protocol Corporate Standard, chapter 5, with the 5 %
   * that is usual in practice.
   */
  private static final BigDecimal BASELINE_THRESHOLD = BigDecimal.valueOf(5);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Progress {
    points = List.copyOf(points);
    restatements = List.copyOf(restatements);
  }

  /** Without a look back. */
  public Progress(List<Point> points, Optional<TargetPath> path) {
    this(points, path, List.of());
  }

  /** The same with what moved its values. */
  public Progress restated(List<Restatement> changes) {
    return new Progress(points, path, changes);
  }

  /**
   * By how many per cent today's value of the baseline year differs from the baseline that the path
   * starts from; empty when there is no such value or the baseline is zero.
   */
  public Optional<BigDecimal> baselineDrift() {
    return path.filter(way -> way.baseline().signum() != 0)
        .flatMap(
            way ->
                points.stream()
                    .filter(p -> p.period().end().compareTo(year(way)) == 0)
                    .findFirst()
                    .flatMap(Point::value)
                    .map(now -> drift(way.baseline(), now)));
  }

  /** Whether the baseline has moved so far that it must be fixed again. */
  public boolean mustFixBaselineAgain() {
    return baselineDrift()
        .filter(drift -> drift.abs().compareTo(BASELINE_THRESHOLD) > 0)
        .isPresent();
  }

  private static BigDecimal year(TargetPath way) {
    return BigDecimal.valueOf(way.baselineYear());
  }

  private static BigDecimal drift(BigDecimal baseline, BigDecimal now) {
    return now.subtract(baseline)
        .multiply(HUNDRED)
        .divide(baseline.abs(), java.math.MathContext.DECIMAL128);
  }

  /** The latest value. */
  public Optional<Point> latest() {
    return points.reversed().stream().filter(point -> point.value().isPresent()).findFirst();
  }

  /** Required values by year; empty when the target leads nowhere. */
  public NavigableMap<Integer, BigDecimal> requiredByYear() {
    return way().map(TargetPath::byYear).orElseGet(TreeMap::new);
  }

  /** Required value in the period of the latest one. */
  public Optional<BigDecimal> required() {
    return begun().map(path -> path.required(latestEnd()));
  }

  /** Latest value less required value. */
  public Optional<BigDecimal> gap() {
    return required().flatMap(required -> latestValue().map(latest -> latest.subtract(required)));
  }

  /** Per cent of the way that is done. */
  public Optional<BigDecimal> completion() {
    return begun().flatMap(path -> latestValue().flatMap(path::completion));
  }

  /** Per cent of the way that should be done by the latest period. */
  public Optional<BigDecimal> expected() {
    return begun().map(path -> path.expected(latestEnd()));
  }

  /** Constant yearly rate from baseline to last goal, in per cent. */
  public Optional<BigDecimal> requiredRate() {
    return way().flatMap(TargetPath::requiredRate);
  }

  /** How the latest value stands. */
  public Status status() {
    return begun()
        .flatMap(path -> latestValue().map(latest -> path.status(latest, latestEnd())))
        .orElse(Status.UNKNOWN);
  }

  private Optional<TargetPath> way() {
    return path.filter(TargetPath::leadsSomewhere);
  }

  private Optional<TargetPath> begun() {
    return way().filter(path -> latest().isPresent() && path.hasBegun(latestEnd()));
  }

  private Optional<BigDecimal> latestValue() {
    return latest().flatMap(Point::value);
  }

  private BigDecimal latestEnd() {
    return latest().orElseThrow().period().end();
  }
}
