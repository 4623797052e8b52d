package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.formula.Alignment.Part;
import it.nzd.indicators.domain.units.Kind;
import it.nzd.indicators.domain.units.Unit;
import java.util.List;
import java.util.Optional;

/** Units and kinds of what operators give. */
final class Operations {
  private static final int LARGEST_EXPONENT = 9;

  private final Problems problems;
  private final Alignment alignment;

  Operations(Problems problems, Alignment alignment) {
    this.problems = problems;
    this.alignment = alignment;
  }

  Optional<Typed> prefix(Operator operator, Part part) {
    boolean needsCondition = operator == Operator.NOT;
    if (!fits(part, needsCondition)) {
      return Optional.empty();
    }
    var typed = part.typed();
    if (typed.role() == Typed.Role.LITERAL && typed.node() instanceof Node.Constant constant) {
      // A zero stays the zero that fits every unit, whatever its sign.
      var negated = new Node.Constant(0 - constant.value());
      return Optional.of(new Typed(negated, typed.unit(), typed.kind(), typed.role()));
    }
    var node = new Node.Prefixed(operator, typed.node());
    return Optional.of(new Typed(node, typed.unit(), typed.kind(), typed.role()));
  }

  Optional<Typed> infix(Expr.Infix infix, Part left, Part right) {
    var operator = infix.operator();
    boolean needsConditions = operator == Operator.AND || operator == Operator.OR;
    if (!fits(left, needsConditions) | !fits(right, needsConditions)) {
      return Optional.empty();
    }
    return switch (operator) {
      case AND, OR ->
          Optional.of(
              Typed.condition(
                  new Node.Joined(operator, left.typed().node(), right.typed().node())));
      case MULTIPLY -> Optional.of(product(left.typed(), right.typed()));
      case DIVIDE -> Optional.of(quotient(left.typed(), right.typed()));
      case POWER -> power(left, right);
      case ADD, SUBTRACT ->
          alignment
              .of(List.of(left, right))
              .map(a -> Typed.number(joined(operator, a), a.unit(), a.kind()));
      default -> alignment.of(List.of(left, right)).map(a -> Typed.condition(joined(operator, a)));
    };
  }

  /** Whether a part is a condition where one is needed and a number elsewhere. */
  boolean fits(Part part, boolean needsCondition) {
    if (part.typed().isCondition() == needsCondition) {
      return true;
    }
    problems.add(
        needsCondition ? Problem.Code.CONDITION_NEEDED : Problem.Code.NUMBER_NEEDED, part.at());
    return false;
  }

  private static Node joined(Operator operator, Alignment.Aligned aligned) {
    return new Node.Joined(operator, aligned.nodes().getFirst(), aligned.nodes().getLast());
  }

  /** The kind of a factor replaces the kind of what it multiplies; other kinds multiply. */
  private static Typed product(Typed left, Typed right) {
    boolean leftIsFactor = left.role() == Typed.Role.FACTOR;
    boolean rightIsFactor = right.role() == Typed.Role.FACTOR;
    var kind = left.kind().times(right.kind());
    if (leftIsFactor && rightIsFactor) {
      kind = right.kind().isNeutral() ? left.kind() : right.kind();
    } else if (leftIsFactor && right.role() == Typed.Role.NUMBER) {
      kind = left.kind();
    } else if (rightIsFactor && left.role() == Typed.Role.NUMBER) {
      kind = right.kind();
    }
    var node = new Node.Joined(Operator.MULTIPLY, left.node(), right.node());
    return new Typed(node, left.unit().times(right.unit()), kind, role(left, right));
  }

  private static Typed quotient(Typed left, Typed right) {
    boolean undoesFactor = right.role() == Typed.Role.FACTOR;
    var kind =
        undoesFactor && left.kind().fits(right.kind())
            ? Kind.NEUTRAL
            : left.kind().per(right.kind());
    var node = new Node.Joined(Operator.DIVIDE, left.node(), right.node());
    boolean staysFactor = left.role() == Typed.Role.FACTOR && right.role() == Typed.Role.LITERAL;
    return new Typed(
        node,
        left.unit().per(right.unit()),
        kind,
        staysFactor ? Typed.Role.FACTOR : Typed.Role.NUMBER);
  }

  /** A factor times a number as written, or times another factor, is a factor still. */
  private static Typed.Role role(Typed left, Typed right) {
    boolean isFactor = left.role() == Typed.Role.FACTOR || right.role() == Typed.Role.FACTOR;
    boolean isNumber = left.role() == Typed.Role.NUMBER || right.role() == Typed.Role.NUMBER;
    return isFactor && !isNumber ? Typed.Role.FACTOR : Typed.Role.NUMBER;
  }

  private Optional<Typed> power(Part base, Part exponent) {
    var of = base.typed();
    if (!exponent.typed().unit().isBare()) {
      problems.add(
          Problem.Code.EXPONENT_NOT_BARE, exponent.at(), "unit", exponent.typed().unit().code());
      return Optional.empty();
    }
    var by = exponent.typed().in(Unit.ONE);
    boolean isPlain = of.unit().equals(Unit.ONE) && of.kind().isNeutral();
    if (isPlain) {
      var node = new Node.Joined(Operator.POWER, of.node(), by.node());
      return Optional.of(Typed.number(node, Unit.ONE, Kind.NEUTRAL));
    }
    boolean isWhole =
        by.node() instanceof Node.Constant constant
            && constant.value() == Math.rint(constant.value())
            && Math.abs(constant.value()) <= LARGEST_EXPONENT;
    if (isWhole) {
      int whole = (int) ((Node.Constant) by.node()).value();
      var node = new Node.Joined(Operator.POWER, of.node(), by.node());
      return Optional.of(Typed.number(node, of.unit().power(whole), of.kind().power(whole)));
    }
    if (of.unit().isBare()) {
      var node = new Node.Joined(Operator.POWER, of.in(Unit.ONE).node(), by.node());
      return Optional.of(Typed.number(node, Unit.ONE, Kind.NEUTRAL));
    }
    problems.add(Problem.Code.EXPONENT_UNFIT, exponent.at(), "unit", of.unit().code());
    return Optional.empty();
  }
}
