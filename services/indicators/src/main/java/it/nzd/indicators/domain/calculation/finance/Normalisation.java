package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.figure.Sum;
import java.util.Arrays;

/**
 * How values of unlike criteria are made comparable; afterwards more is better in every column.
 *
 * <p>Source: pymcdm, normalizations (min-max, vector); z-score with the population's standard
 * deviation.
 */
public enum Normalisation {
  /**
   * Benefit {@code (x − min)/(max − min)}, cost {@code (max − x)/(max − min)}; 0.5 if all equal.
   */
  MIN_MAX {
    @Override
    double[] column(double[] x, boolean isCost) {
      double least = Arrays.stream(x).min().orElse(0);
      double most = Arrays.stream(x).max().orElse(0);
      return Arrays.stream(x)
          .map(v -> most == least ? EVEN : (isCost ? most - v : v - least) / (most - least))
          .toArray();
    }
  },
  /** {@code (x − mean)/sd}, its negative for costs; 0 if all equal. */
  Z_SCORE {
    @Override
    double[] column(double[] x, boolean isCost) {
      double mean = Sum.of(x) / x.length;
      double sd =
          Math.sqrt(
              Sum.of(Arrays.stream(x).map(v -> (v - mean) * (v - mean)).toArray()) / x.length);
      boolean isFlat = isFlat(x) || sd == 0;
      return Arrays.stream(x).map(v -> isFlat ? 0 : (isCost ? mean - v : v - mean) / sd).toArray();
    }
  },
  /** Benefit {@code x/√Σx²}, cost {@code 1 − x/√Σx²}; 0.5 if all are zero. */
  VECTOR {
    @Override
    double[] column(double[] x, boolean isCost) {
      double most = Arrays.stream(x).map(Math::abs).max().orElse(0);
      double length =
          most * Math.sqrt(Sum.of(Arrays.stream(x).map(v -> (v / most) * (v / most)).toArray()));
      return Arrays.stream(x)
          .map(v -> most == 0 ? EVEN : isCost ? 1 - v / length : v / length)
          .toArray();
    }
  };

  private static final double EVEN = 0.5;

  /** The column, normalised. */
  abstract double[] column(double[] x, boolean isCost);

  /** Whether a column does not distinguish. */
  static boolean isFlat(double[] x) {
    return Arrays.stream(x).allMatch(v -> v == x[0]);
  }

  /** As part of a method's name. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
