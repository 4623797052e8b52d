package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Operator;

/**
 * One loop an operation. A block of either operand begins at its own offset; the result may
 * overwrite an operand.
 */
final class Kernels {
  private Kernels() {}

  static void joined(Operator operator, double[] a, int i, double[] b, int j, double[] out, int n) {
    switch (operator) {
      case ADD -> add(a, i, b, j, out, n);
      case SUBTRACT -> subtract(a, i, b, j, out, n);
      case MULTIPLY -> multiply(a, i, b, j, out, n);
      case DIVIDE -> divide(a, i, b, j, out, n);
      default -> {
        for (int k = 0; k < n; k++) {
          out[k] = Cells.joined(operator, a[i + k], b[j + k]);
        }
      }
    }
  }

  private static void add(double[] a, int i, double[] b, int j, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[i + k] + b[j + k];
    }
  }

  private static void subtract(double[] a, int i, double[] b, int j, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[i + k] - b[j + k];
    }
  }

  private static void multiply(double[] a, int i, double[] b, int j, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[i + k] * b[j + k];
    }
  }

  private static void divide(double[] a, int i, double[] b, int j, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[i + k] / b[j + k];
    }
  }

  static void scale(double[] a, int i, double by, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = a[i + k] * by;
    }
  }

  static void negate(double[] a, int i, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = -a[i + k];
    }
  }

  static void not(double[] a, int i, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = 1 - a[i + k];
    }
  }

  static void absolute(double[] a, int i, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = Math.abs(a[i + k]);
    }
  }

  /** Infinite becomes missing. */
  static void tidy(double[] a, int i, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = Cells.tidy(a[i + k]);
    }
  }
}
