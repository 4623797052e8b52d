package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Operator;

/**
 * One loop an operation, over blocks that all begin at 0: only then does the compiler know that
 * they may be computed several cells at a time. The result may overwrite an operand.
 */
final class Kernels {
  private Kernels() {}

  static void joined(Operator operator, double[] a, double[] b, double[] out, int n) {
    switch (operator) {
      case ADD -> add(a, b, out, n);
      case SUBTRACT -> subtract(a, b, out, n);
      case MULTIPLY -> multiply(a, b, out, n);
      case DIVIDE -> divide(a, b, out, n);
      case LESS -> less(a, b, out, n);
      case GREATER -> less(b, a, out, n);
      case LESS_OR_EQUAL -> lessOrEqual(a, b, out, n);
      case GREATER_OR_EQUAL -> lessOrEqual(b, a, out, n);
      default -> {
        for (int k = 0; k < n; k++) {
          out[k] = Cells.joined(operator, a[k], b[k]);
        }
      }
    }
  }

  private static void add(double[] a, double[] b, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[k] + b[k];
    }
  }

  private static void subtract(double[] a, double[] b, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[k] - b[k];
    }
  }

  private static void multiply(double[] a, double[] b, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[k] * b[k];
    }
  }

  /** By an infinite number there is no quotient; see {@link #tidy}. */
  private static void divide(double[] a, double[] b, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[k] / (b[k] + 0 * b[k]);
    }
  }

  /** 1 or 0, or missing where either is: nought times a number that is there is nought. */
  private static void less(double[] a, double[] b, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = (a[k] < b[k] ? 1 : 0) + (0 * a[k] + 0 * b[k]);
    }
  }

  private static void lessOrEqual(double[] a, double[] b, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = (a[k] <= b[k] ? 1 : 0) + (0 * a[k] + 0 * b[k]);
    }
  }

  /** {@code sum + left × right}, the product rounded before it is added: two loops in one. */
  static void addProduct(double[] sum, double[] left, double[] right, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = sum[k] + left[k] * right[k];
    }
  }

  /** {@code sum + of × by}, the product rounded before it is added. */
  static void addScaled(double[] sum, double[] of, double by, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = sum[k] + of[k] * by;
    }
  }

  /** {@code a / (b + by)}; see {@link #divide}. */
  static void divideByRaised(double[] a, double[] b, double by, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      double raised = b[k] + by;
      out[k] = a[k] / (raised + 0 * raised);
    }
  }

  /** {@link #scale} and {@link #tidy} in one. */
  static void scaleTidily(double[] a, double by, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      double scaled = a[k] * by;
      out[k] = scaled + 0 * scaled;
    }
  }

  static void scale(double[] a, double by, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[k] * by;
    }
  }

  static void raise(double[] a, double by, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[k] + by;
    }
  }

  static void negate(double[] a, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = -a[k];
    }
  }

  static void not(double[] a, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = 1 - a[k];
    }
  }

  static void absolute(double[] a, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = Math.abs(a[k]);
    }
  }

  /**
   * Infinite becomes missing: nought times infinity is no number, and nought times any other number
   * a nought of its sign, which changes nothing. Without a branch.
   */
  static void tidy(double[] a, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[k] + 0 * a[k];
    }
  }
}
