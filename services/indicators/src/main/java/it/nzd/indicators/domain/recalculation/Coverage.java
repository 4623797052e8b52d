package it.nzd.indicators.domain.recalculation;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How far a result can rest on what was observed.
 *
 * @param expected how many observations the formula looks at
 * @param present how many of them have a value
 * @param estimated how many of those were not measured
 */
public record Coverage(int expected, int present, int estimated) {
  /** Counts the observations of a result; factors are not counted. */
  public static Coverage of(
      Collection<Footing.Cell> footing,
      Predicate<Footing.Cell> isPresent,
      Predicate<Footing.Cell> isEstimated) {
    int expected = 0;
    int present = 0;
    int estimated = 0;
    for (var cell : footing) {
      if (!cell.ref().isFactor()) {
        boolean there = isPresent.test(cell);
        expected++;
        present += there ? 1 : 0;
        estimated += there && isEstimated.test(cell) ? 1 : 0;
      }
    }
    return new Coverage(expected, present, estimated);
  }

  /** This and another one together. */
  public Coverage and(Coverage other) {
    return new Coverage(
        expected + other.expected, present + other.present, estimated + other.estimated);
  }

  /** Share of expected observations that are there, from 0 to 1; 1 when none is expected. */
  public double completeness() {
    return expected == 0 ? 1 : (double) present / expected;
  }

  /** Share of present observations that were not measured, from 0 to 1; 0 when none is there. */
  public double estimatedShare() {
    return present == 0 ? 0 : (double) estimated / present;
  }
}
