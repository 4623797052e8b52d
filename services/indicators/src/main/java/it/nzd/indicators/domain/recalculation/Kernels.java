package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Operator;

/**
 * One loop an operation, over the same cells of columns: only where all of them are read and
 * written at the same place does the compiler know that several cells may be computed at a time.
 * The result may overwrite an operand.
 */
final class Kernels {
  private static final long MISSING = Double.doubleToRawLongBits(Double.NaN);

  /** Added to any number, also to a nought of either sign, it changes nothing. */
  private static final double NOTHING = -0.0;

  private Kernels() {}

  static void joined(Operator operator, double[] a, double[] b, double[] out, int from, int end) {
    switch (operator) {
      case ADD -> add(a, b, out, from, end);
      case SUBTRACT -> subtract(a, b, out, from, end);
      case MULTIPLY -> multiply(a, b, out, from, end);
      case DIVIDE -> divide(a, b, out, from, end);
      case LESS -> less(a, b, out, from, end);
      case GREATER -> less(b, a, out, from, end);
      case LESS_OR_EQUAL -> lessOrEqual(a, b, out, from, end);
      case GREATER_OR_EQUAL -> lessOrEqual(b, a, out, from, end);
      default -> {
        for (int k = from; k < end; k++) {
          out[k] = Cells.joined(operator, a[k], b[k]);
        }
      }
    }
  }

  /** {@link #joined} and {@link #tidy} in one. */
  static void joinedTidily(
      Operator operator, double[] a, double[] b, double[] out, int from, int end) {
    switch (operator) {
      case ADD -> addTidily(a, b, out, from, end);
      case SUBTRACT -> subtractTidily(a, b, out, from, end);
      case MULTIPLY -> multiplyTidily(a, b, out, from, end);
      case DIVIDE -> divideByRaisedTidily(a, b, NOTHING, out, from, end);
      default -> {
        joined(operator, a, b, out, from, end);
        tidy(out, out, from, end);
      }
    }
  }

  private static void addTidily(double[] a, double[] b, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      double sum = a[k] + b[k];
      out[k] = sum + 0 * sum;
    }
  }

  private static void subtractTidily(double[] a, double[] b, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      double rest = a[k] - b[k];
      out[k] = rest + 0 * rest;
    }
  }

  private static void multiplyTidily(double[] a, double[] b, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      double product = a[k] * b[k];
      out[k] = product + 0 * product;
    }
  }

  private static void add(double[] a, double[] b, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = a[k] + b[k];
    }
  }

  private static void subtract(double[] a, double[] b, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = a[k] - b[k];
    }
  }

  private static void multiply(double[] a, double[] b, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = a[k] * b[k];
    }
  }

  /** By an infinite number there is no quotient; see {@link #tidy}. */
  private static void divide(double[] a, double[] b, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = a[k] / (b[k] + 0 * b[k]);
    }
  }

  /** 1 or 0, or missing where either is: nought times a number that is there is nought. */
  private static void less(double[] a, double[] b, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = (a[k] < b[k] ? 1 : 0) + (0 * a[k] + 0 * b[k]);
    }
  }

  private static void lessOrEqual(double[] a, double[] b, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = (a[k] <= b[k] ? 1 : 0) + (0 * a[k] + 0 * b[k]);
    }
  }

  /** {@code sum + left × right}, the product rounded before it is added: two loops in one. */
  static void addProduct(
      double[] sum, double[] left, double[] right, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = sum[k] + left[k] * right[k];
    }
  }

  /** {@code sum + of × by}, the product rounded before it is added. */
  static void addScaled(double[] sum, double[] of, double by, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = sum[k] + of[k] * by;
    }
  }

  /** {@code a / (b + by)}; see {@link #divide}. */
  static void divideByRaised(double[] a, double[] b, double by, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      double raised = b[k] + by;
      out[k] = a[k] / (raised + 0 * raised);
    }
  }

  /** {@link #divideByRaised} and {@link #tidy} in one. */
  static void divideByRaisedTidily(
      double[] a, double[] b, double by, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      double raised = b[k] + by;
      double quotient = a[k] / (raised + 0 * raised);
      out[k] = quotient + 0 * quotient;
    }
  }

  /** {@link #addProduct} and {@link #tidy} in one. */
  static void addProductTidily(
      double[] sum, double[] left, double[] right, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      double all = sum[k] + left[k] * right[k];
      out[k] = all + 0 * all;
    }
  }

  /** {@link #addScaled} and {@link #tidy} in one. */
  static void addScaledTidily(
      double[] sum, double[] of, double by, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      double all = sum[k] + of[k] * by;
      out[k] = all + 0 * all;
    }
  }

  /** {@link #scale} and {@link #tidy} in one. */
  static void scaleTidily(double[] a, double by, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      double scaled = a[k] * by;
      out[k] = scaled + 0 * scaled;
    }
  }

  static void scale(double[] a, double by, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = a[k] * by;
    }
  }

  static void raise(double[] a, double by, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = a[k] + by;
    }
  }

  static void negate(double[] a, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = -a[k];
    }
  }

  static void not(double[] a, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = 1 - a[k];
    }
  }

  static void absolute(double[] a, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = Math.abs(a[k]);
    }
  }

  /**
   * Infinite becomes missing: nought times infinity is no number, and nought times any other number
   * a nought of its sign, which changes nothing. Without a branch.
   */
  static void tidy(double[] a, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      out[k] = a[k] + 0 * a[k];
    }
  }

  /**
   * One of two values, by a condition that is 1, 0 or missing: without a branch, since nobody can
   * foresee which. Of the three only 1 and not-a-number have the lower of these bits of the
   * exponent, and only not-a-number the upper one.
   */
  static void choose(
      double[] c, double[] then, double[] otherwise, double[] out, int from, int end) {
    for (int k = from; k < end; k++) {
      long condition = Double.doubleToRawLongBits(c[k]);
      long isThen = -(condition >>> 61 & 1);
      long isMissing = -(condition >>> 62 & 1) & MISSING;
      long chosen =
          Double.doubleToRawLongBits(then[k]) & isThen
              | Double.doubleToRawLongBits(otherwise[k]) & ~isThen
              | isMissing;
      out[k] = Double.longBitsToDouble(chosen);
    }
  }
}
