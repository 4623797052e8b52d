package it.nzd.barriers.domain.scoring;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Mean and spread of the scores that were given. The standard deviation is that of the assessors
 * themselves, who are no sample of others. What nobody gave has neither.
 *
 * @param given how many were given
 * @param mean mean; null when none was given
 * @param standardDeviation standard deviation; null when none was given
 * @param lowest least; null when none was given
 * @param highest greatest; null when none was given
 */
public record Spread(
    int given,
    @Nullable Double mean,
    @Nullable Double standardDeviation,
    @Nullable Double lowest,
    @Nullable Double highest) {
  private static final Spread NONE = new Spread(0, null, null, null, null);

  /** The spread of these scores. */
  public static Spread of(Collection<Double> scores) {
    if (scores.isEmpty()) {
      return NONE;
    }
    double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double squares = scores.stream().mapToDouble(score -> (score - mean) * (score - mean)).sum();
    return new Spread(
        scores.size(),
        mean,
        Math.sqrt(squares / scores.size()),
        scores.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
        scores.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
  }
}
