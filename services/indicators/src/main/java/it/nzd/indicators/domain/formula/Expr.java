package it.nzd.indicators.domain.formula;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A formula as it was written, with the place of every part in the text. */
public sealed interface Expr {
  /** Where it stands. */
  Span at();

  /**
   * A number.
   *
   * @param unit its unit; null when it is a bare number
   */
  record Literal(BigDecimal number, @Nullable UnitText unit, Span at) implements Expr {}

  /** The unit of a number, as written. */
  record UnitText(String code, Span at) {}

  /**
   * A measure, an indicator or a factor.
   *
   * @param space where to look for it
   * @param slug last part of its resource name, or a factor's subject
   */
  record Name(Space space, String slug, Span at) implements Expr {}

  /** Where a name is looked for. */
  enum Space {
    /** Among measures, then among indicators. */
    ANY,
    MEASURE,
    INDICATOR,
    FACTOR
  }

  /** An operator before one operand. */
  record Prefix(Operator operator, Expr operand, Span at) implements Expr {}

  /** An operator between two. */
  record Infix(Operator operator, Expr left, Expr right, Span at) implements Expr {}

  /** A function with its arguments. */
  record Call(Function function, List<Expr> arguments, Span at) implements Expr {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** A method of a calculator with its arguments. */
  record MethodCall(CalculatorFunction function, List<Expr> arguments, Span at) implements Expr {
    public MethodCall {
      arguments = List.copyOf(arguments);
    }
  }
}
