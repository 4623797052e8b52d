package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What values say together. Missing ones are left out; without any there is no figure.
 *
 * <p>Source: DHIS2 expression parser, aggregate functions. The percentile interpolates linearly
 * between ranks (type 7 of Hyndman and Fan, "Sample quantiles in statistical packages", 1996).
 */
public final class Statistics {
  public static final Method METHOD =
      new Method(
          "statistics",
          "1",
          List.of(
              new Source(
                  "DHIS2 expression parser, aggregate functions",
                  "University of Oslo",
                  "",
                  "https://github.com/dhis2/expression-parser",
                  Mark.VERIFIED,
                  "Missing values are skipped; nothing gives nothing."),
              new Source(
                  "Hyndman, Fan: Sample quantiles in statistical packages, type 7",
                  "The American Statistician 50 (4)",
                  "1996",
                  "",
                  Mark.DERIVED,
                  "")));

  private static final String NO_VALUES = "NO_VALUES";
  private static final String ONE_VALUE = "ONE_VALUE";

  private final double[] sorted;
  private final int missing;

  private Statistics(double[] sorted, int missing) {
    this.sorted = sorted;
    this.missing = missing;
  }

  public static Statistics of(List<OptionalDouble> values) {
    var known = values.stream().flatMapToDouble(OptionalDouble::stream).map(v -> v + 0.0).toArray();
    Arrays.sort(known);
    return new Statistics(known, values.size() - known.length);
  }

  public int count() {
    return sorted.length;
  }

  public int missingCount() {
    return missing;
  }

  public Figure sum() {
    return sorted.length == 0 ? Figure.none(NO_VALUES) : Figure.of(Sum.of(sorted));
  }

  public Figure average() {
    return Figure.ratio(Sum.of(sorted), sorted.length, NO_VALUES);
  }

  public Figure median() {
    return percentile(0.5);
  }

  public Figure least() {
    return percentile(0);
  }

  public Figure greatest() {
    return percentile(1);
  }

  /**
   * The value below which this share of the values lies.
   *
   * @param fraction from 0 to 1
   */
  public Figure percentile(double fraction) {
    if (sorted.length == 0) {
      return Figure.none(NO_VALUES);
    }
    double rank = fraction * (sorted.length - 1);
    int below = (int) Math.floor(rank);
    int above = Math.min(below + 1, sorted.length - 1);
    double part = rank - below;
    return Figure.of(sorted[below] * (1 - part) + sorted[above] * part);
  }

  /** Variance by the number of values. */
  public Figure populationVariance() {
    return Figure.ratio(squares(), sorted.length, NO_VALUES);
  }

  /** Variance by the number of values less one. */
  public Figure sampleVariance() {
    return sorted.length == 0
        ? Figure.none(NO_VALUES)
        : Figure.ratio(squares(), sorted.length - 1, ONE_VALUE);
  }

  public Figure populationDeviation() {
    return root(populationVariance());
  }

  public Figure sampleDeviation() {
    return root(sampleVariance());
  }

  /** Sum of squared distances from the mean. */
  private double squares() {
    double mean = average().value().orElse(0);
    return Sum.of(Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).toArray());
  }

  private static Figure root(Figure variance) {
    return variance.isKnown() ? Figure.of(Math.sqrt(variance.get())) : variance;
  }
}
