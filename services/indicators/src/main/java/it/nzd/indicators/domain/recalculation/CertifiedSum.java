package it.nzd.indicators.domain.recalculation;

/**
 * The sum of doubles, rounded once, at a small multiple of a plain sum's cost: the errors of every
 * addition are kept (D. E. Knuth, The Art of Computer Programming 2, 4.2.2, theorem B) and added up
 * beside the sum. Where their own rounding cannot change the last bit, which is nearly always, that
 * is the answer; else the exact sum is asked. So the order of the values changes nothing.
 */
final class CertifiedSum {
  /** Twice the unit roundoff of a double. */
  private static final double ULP_OF_ONE = 0x1p-52;

  /** Covers the rounding of the errors' sum and of the bound itself. */
  private static final double MARGIN = 8;

  private final ExactSum exact = new ExactSum();

  /** The sum of the values from the first to the last but one; not-a-number when one is missing. */
  double of(double[] values, int from, int end) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    double lost = 0;
    double size = 0;
    int i = from;
    for (; i + 3 < end; i += 4) {
      double p = values[i];
      double q = values[i + 1];
      double r = values[i + 2];
      double s = values[i + 3];
      double na = a + p;
      double nb = b + q;
      double nc = c + r;
      double nd = d + s;
      lost += (error(a, p, na) + error(b, q, nb)) + (error(c, r, nc) + error(d, s, nd));
      size += (Math.abs(p) + Math.abs(q)) + (Math.abs(r) + Math.abs(s));
      a = na;
      b = nb;
      c = nc;
      d = nd;
    }
    for (; i < end; i++) {
      double next = a + values[i];
      lost += error(a, values[i], next);
      size += Math.abs(values[i]);
      a = next;
    }
    double left = a + b;
    double right = c + d;
    double all = left + right;
    lost += error(a, b, left) + error(c, d, right) + error(left, right, all);
    double count = end - from + 3.0;
    double doubt = MARGIN * count * count * ULP_OF_ONE * ULP_OF_ONE * size;
    double low = all + (lost - doubt);
    double high = all + (lost + doubt);
    if (Double.isNaN(size)) {
      return Double.NaN;
    }
    // A sum of nought may have either sign; numbers too large are no sum.
    return low == high && low != 0 && size <= Double.MAX_VALUE ? low : exactly(values, from, end);
  }

  /** What was lost by rounding {@code left + right} to {@code sum}: itself a double. */
  private static double error(double left, double right, double sum) {
    double part = sum - left;
    return (left - (sum - part)) + (right - part);
  }

  private double exactly(double[] values, int from, int end) {
    exact.clear();
    for (int i = from; i < end; i++) {
      exact.add(values[i]);
    }
    return exact.value();
  }
}
