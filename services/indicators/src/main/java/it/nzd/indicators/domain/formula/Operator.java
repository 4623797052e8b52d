package it.nzd.indicators.domain.formula;

import java.util.Map;
import java.util.Optional;

/** Operators, the loosest first. */
public enum Operator {
  OR(1),
  AND(2),
  NOT(3),
  EQUAL(4),
  NOT_EQUAL(4),
  LESS(4),
  LESS_OR_EQUAL(4),
  GREATER(4),
  GREATER_OR_EQUAL(4),
  ADD(5),
  SUBTRACT(5),
  MULTIPLY(6),
  DIVIDE(6),
  NEGATE(7),
  POWER(8);

  private static final Map<String, Operator> INFIX =
      Map.ofEntries(
          Map.entry("or", OR),
          Map.entry("and", AND),
          Map.entry("=", EQUAL),
          Map.entry("==", EQUAL),
          Map.entry("<>", NOT_EQUAL),
          Map.entry("!=", NOT_EQUAL),
          Map.entry("<", LESS),
          Map.entry("<=", LESS_OR_EQUAL),
          Map.entry(">", GREATER),
          Map.entry(">=", GREATER_OR_EQUAL),
          Map.entry("+", ADD),
          Map.entry("-", SUBTRACT),
          Map.entry("*", MULTIPLY),
          Map.entry("/", DIVIDE),
          Map.entry("^", POWER));

  /** How tightly it binds. */
  final int binding;

  Operator(int binding) {
    this.binding = binding;
  }

  /** The operator that stands between two operands. */
  static Optional<Operator> infix(String text) {
    return Optional.ofNullable(INFIX.get(text));
  }

  boolean isComparison() {
    return binding == EQUAL.binding;
  }
}
