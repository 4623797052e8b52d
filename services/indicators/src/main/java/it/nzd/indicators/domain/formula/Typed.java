package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.units.Kind;
import it.nzd.indicators.domain.units.Unit;

/**
 * A part of a formula with what is known of its values.
 *
 * @param node what to compute
 * @param unit unit of the values
 * @param kind kind of the values
 * @param role what it is
 */
record Typed(Node node, Unit unit, Kind kind, Role role) {
  enum Role {
    NUMBER,
    /** A factor, or a factor times a number: its kind replaces the kind of what it multiplies. */
    FACTOR,
    /** A number as written, without a unit. */
    LITERAL,
    /** True or false. */
    CONDITION
  }

  static Typed number(Node node, Unit unit, Kind kind) {
    return new Typed(node, unit, kind, Role.NUMBER);
  }

  static Typed condition(Node node) {
    return new Typed(node, Unit.ONE, Kind.NEUTRAL, Role.CONDITION);
  }

  boolean isCondition() {
    return role == Role.CONDITION;
  }

  /** A zero as written: nothing is nothing in every unit. */
  boolean isZero() {
    return role == Role.LITERAL && node.equals(new Node.Constant(0));
  }

  /** The same values in another unit of the same dimension. */
  Typed in(Unit target) {
    if (isZero()) {
      return new Typed(node, target, kind, role);
    }
    double by = unit.factorTo(target);
    return by == 1
        ? new Typed(node, target, kind, role)
        : new Typed(new Node.Scaled(node, by), target, kind, role);
  }
}
