package it.nzd.indicators.domain.formula;

import java.util.List;

/**
 * A checked formula: names are resolved and every conversion of a unit is a multiplication. It says
 * what to compute and nothing about where it was written.
 */
public sealed interface Node {
  /** The same number in every cell. */
  record Constant(double value) implements Node {}

  /** A measure or an indicator. */
  record Input(Ref ref) implements Node {}

  /** A factor. */
  record FactorValue(Ref ref) implements Node {}

  /** Another unit of the same dimension. */
  record Scaled(Node of, double by) implements Node {}

  /** {@code NEGATE}, {@code NOT}. */
  record Prefixed(Operator operator, Node of) implements Node {}

  /** An amount without its sign. */
  record Absolute(Node of) implements Node {}

  /** An operation on two. */
  record Joined(Operator operator, Node left, Node right) implements Node {}

  /** One of two values. */
  record Choice(Node condition, Node then, Node otherwise) implements Node {}

  /**
   * A statistic over the arguments of one cell.
   *
   * @param share which part, for a percentile
   */
  record Several(Function function, double share, List<Node> of) implements Node {
    public Several {
      of = List.copyOf(of);
    }
  }

  /** The value so many periods later; earlier when negative. */
  record Shifted(Node of, int by) implements Node {}

  /** A value over this period and those before it. */
  record Window(Function function, Node of, int length) implements Node {}

  /**
   * A statistic over all units of a period.
   *
   * @param share which part, for a percentile
   */
  record AcrossUnits(Function function, double share, Node of) implements Node {}

  /** A straight line over time, level before its first and after its last year. */
  record Path(int firstYear, Node first, int lastYear, Node last) implements Node {}

  /** A method of a calculator, run on the arguments of one cell. */
  record Called(CalculatorFunction function, List<Node> of) implements Node {
    public Called {
      of = List.copyOf(of);
    }
  }

  /** What it is made of. */
  default List<Node> parts() {
    return switch (this) {
      case Constant none -> List.of();
      case Input none -> List.of();
      case FactorValue none -> List.of();
      case Scaled one -> List.of(one.of());
      case Prefixed one -> List.of(one.of());
      case Absolute one -> List.of(one.of());
      case Shifted one -> List.of(one.of());
      case Window one -> List.of(one.of());
      case AcrossUnits one -> List.of(one.of());
      case Joined two -> List.of(two.left(), two.right());
      case Path two -> List.of(two.first(), two.last());
      case Choice three -> List.of(three.condition(), three.then(), three.otherwise());
      case Several many -> many.of();
      case Called many -> many.of();
    };
  }
}
