package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Operator;

/** Operations on the numbers of one cell. A condition is 1 or 0, or missing. */
final class Cells {
  private Cells() {}

  /** Infinite becomes missing. */
  static double tidy(double x) {
    return Math.abs(x) <= Double.MAX_VALUE ? x : Double.NaN;
  }

  static double joined(Operator operator, double a, double b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case POWER -> power(a, b);
      case AND -> and(a, b);
      case OR -> 1 - and(1 - a, 1 - b);
      default -> compared(operator, a, b);
    };
  }

  /** A missing base or exponent stays missing, whatever the other one is. */
  private static double power(double a, double b) {
    return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : StrictMath.pow(a, b);
  }

  /** False if either is false, else missing if either is missing (Kleene's logic). */
  private static double and(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }

  private static double compared(Operator operator, double a, double b) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.NaN;
    }
    boolean holds =
        switch (operator) {
          case EQUAL -> a == b;
          case NOT_EQUAL -> a != b;
          case LESS -> a < b;
          case LESS_OR_EQUAL -> a <= b;
          case GREATER -> a > b;
          case GREATER_OR_EQUAL -> a >= b;
          default -> throw new IllegalArgumentException(operator + " joins no two numbers");
        };
    return holds ? 1 : 0;
  }

  static double choice(double condition, double then, double otherwise) {
    return Double.isNaN(condition) ? Double.NaN : condition == 0 ? otherwise : then;
  }

  /** A straight line, level before its first and after its last year. */
  static double path(double end, int firstYear, double first, int lastYear, double last) {
    if (end <= firstYear) {
      return first;
    }
    return end >= lastYear
        ? last
        : first + (last - first) * ((end - firstYear) / (lastYear - firstYear));
  }
}
