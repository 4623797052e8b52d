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
 */
public record Progress(List<Point> points, Optional<TargetPath> path) {
  public Progress {
    points = List.copyOf(points);
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
