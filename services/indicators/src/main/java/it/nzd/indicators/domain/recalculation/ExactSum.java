package it.nzd.indicators.domain.recalculation;

import java.util.Arrays;

/**
 * The sum of doubles, rounded once at the end: the same whatever their order. The running sum is
 * kept as parts that do not overlap (J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic,
 * Discrete and Computational Geometry 18, 1997), as in Python's {@code math.fsum}.
 */
final class ExactSum {
  private double[] parts = new double[8];
  private int count;
  private double special;

  void clear() {
    count = 0;
    special = 0;
  }

  void add(double number) {
    double x = number;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double y = parts[i];
      if (Math.abs(x) < Math.abs(y)) {
        double swap = x;
        x = y;
        y = swap;
      }
      double high = x + y;
      double low = y - (high - x);
      if (low != 0) {
        parts[kept++] = low;
      }
      x = high;
    }
    if (!Double.isFinite(x)) {
      special += x;
      count = 0;
      return;
    }
    if (kept == parts.length) {
      parts = Arrays.copyOf(parts, kept * 2);
    }
    parts[kept++] = x;
    count = kept;
  }

  /** The sum; not finite when it, or a part of it, is too large for a double. */
  double value() {
    if (special != 0) {
      return special;
    }
    if (count == 0) {
      return 0;
    }
    int at = count - 1;
    double high = parts[at];
    double low = 0;
    while (at > 0 && low == 0) {
      double x = high;
      double y = parts[--at];
      high = x + y;
      low = y - (high - x);
    }
    // Half-way cases are rounded by what is left of the lower parts.
    if (at > 0 && ((low < 0 && parts[at - 1] < 0) || (low > 0 && parts[at - 1] > 0))) {
      double twice = low * 2;
      double rounded = high + twice;
      if (twice == rounded - high) {
        high = rounded;
      }
    }
    return high;
  }
}
