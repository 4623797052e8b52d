package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Function;
import java.util.Arrays;

/**
 * Statistics over present values; not-a-number when there are too few. Sums are exact before they
 * are rounded, so that the order of the values changes nothing.
 *
 * <p>Standard deviation and variance are those of a sample (divided by n − 1), {@code stddev_pop}
 * that of a population. The percentile interpolates between neighbours (R. J. Hyndman and Y. Fan,
 * Sample Quantiles in Statistical Packages, The American Statistician 50, 1996, definition 7).
 */
final class Statistics {
  private static final double HALF = 0.5;
  private final CertifiedSum sum = new CertifiedSum();

  /**
   * A statistic of the first so many values; the values may be changed.
   *
   * @param share which part, for a percentile
   */
  double of(Function function, double share, double[] values, int count) {
    if (count == 0) {
      return Double.NaN;
    }
    return switch (function) {
      case SUM, UNITS_SUM -> sum(values, count);
      case AVG, UNITS_AVG -> sum(values, count) / count;
      case COUNT, UNITS_COUNT -> count;
      case MIN, UNITS_MIN -> least(values, count);
      case MAX, UNITS_MAX -> -leastNegated(values, count);
      case MEDIAN, UNITS_MEDIAN -> percentile(values, count, HALF);
      case PERCENTILE, UNITS_PERCENTILE -> percentile(values, count, share);
      case VARIANCE -> variance(values, count, count - 1);
      case STDDEV -> Math.sqrt(variance(values, count, count - 1));
      case STDDEV_POP -> Math.sqrt(variance(values, count, count));
      case COALESCE -> values[0];
      default -> throw new IllegalArgumentException(function + " is no statistic");
    };
  }

  private double sum(double[] values, int count) {
    return sum.of(values, 0, count);
  }

  private static double least(double[] values, int count) {
    double least = values[0];
    for (int i = 1; i < count; i++) {
      least = Math.min(least, values[i]);
    }
    return least;
  }

  private static double leastNegated(double[] values, int count) {
    double least = -values[0];
    for (int i = 1; i < count; i++) {
      least = Math.min(least, -values[i]);
    }
    return least;
  }

  private double variance(double[] values, int count, int by) {
    if (by == 0) {
      return Double.NaN;
    }
    double mean = sum(values, count) / count;
    for (int i = 0; i < count; i++) {
      double off = values[i] - mean;
      values[i] = off * off;
    }
    return sum(values, count) / by;
  }

  private static double percentile(double[] values, int count, double share) {
    Arrays.sort(values, 0, count);
    double place = share * (count - 1);
    int below = (int) place;
    double low = values[below];
    double part = place - below;
    return part == 0 ? low : low + part * (values[below + 1] - low);
  }
}
