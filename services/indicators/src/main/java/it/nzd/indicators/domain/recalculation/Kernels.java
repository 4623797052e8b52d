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
