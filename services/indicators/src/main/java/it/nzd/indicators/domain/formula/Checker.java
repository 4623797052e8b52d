package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.formula.Alignment.Part;
import it.nzd.indicators.domain.units.Kind;
import it.nzd.indicators.domain.units.Unit;
import it.nzd.indicators.domain.units.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves the names of a formula and checks units and kinds before anything runs. A part that does
 * not fit is reported once; what contains it is not.
 */
public final class Checker {
  private static final double HUNDRED = 100;

  private final Goal goal;
  private final Problems problems = new Problems();
  private final List<Conversion> conversions = new ArrayList<>();
  private final Cures cures;
  private final Alignment alignment;
  private final Names names;
  private final Operations operations;
  private final Calls calls;
  private final MethodCalls methods;

  private Checker(Vocabulary vocabulary, Goal goal) {
    this.goal = goal;
    cures = new Cures(vocabulary);
    alignment = new Alignment(problems, cures, conversions);
    names = new Names(vocabulary, goal.periods(), problems);
    operations = new Operations(problems, alignment);
    calls = new Calls(problems, alignment, this::part);
    methods = new MethodCalls(problems, alignment, cures, this::part);
  }

  /**
   * Reads and checks a formula.
   *
   * @param goal what it is to give; with an empty unit whatever it gives will do
   * @throws UnfitFormula when it cannot be computed, or gives something else
   */
  public static Compiled check(String text, Vocabulary vocabulary, Goal goal) {
    var expression = Parser.parse(text);
    return new Checker(vocabulary, goal).checked(expression);
  }

  private Compiled checked(Expr expression) {
    var whole = check(expression);
    if (whole.isPresent() && whole.get().isCondition()) {
      problems.add(Problem.Code.NUMBER_NEEDED, expression.at());
    }
    problems.refuse();
    if (names.found().stream().allMatch(known -> known.ref().isFactor())) {
      problems.add(Problem.Code.NO_MEASURE, expression.at());
    }
    var given = whole.orElseThrow();
    var node = result(expression, given);
    problems.refuse();
    return new Compiled(
        node,
        given.unit().code(),
        given.kind().label(),
        names.found(),
        conversions,
        methods.called());
  }

  private Node result(Expr expression, Typed given) {
    if (goal.unit().isEmpty()) {
      return given.node();
    }
    var wanted = Units.parse(goal.unit());
    if (wanted.isEmpty()) {
      problems.add(Problem.Code.UNIT_UNKNOWN, expression.at(), "unit", goal.unit());
      return given.node();
    }
    var kind = Kind.of(goal.kind());
    if (!given.unit().convertsTo(wanted.get())) {
      unfitResult(Problem.Code.RESULT_UNIT, expression, given, wanted.get(), kind);
      return given.node();
    }
    if (!kind.fits(given.kind())) {
      unfitResult(Problem.Code.RESULT_KIND, expression, given, wanted.get(), kind);
    }
    if (isHundredTwice(expression, given)) {
      problems.add(Problem.Code.HUNDRED_TWICE, expression.at());
    }
    return alignment.convert(given, wanted.get(), expression.at()).node();
  }

  private void unfitResult(
      Problem.Code code, Expr expression, Typed given, Unit wanted, Kind kind) {
    problems.add(
        code,
        expression.at(),
        "found",
        (given.unit().code() + " " + given.kind().label()).strip(),
        "wanted",
        (wanted.code() + " " + kind.label()).strip(),
        "cure",
        cures.into(Typed.number(given.node(), wanted, kind), given));
  }

  /** Somebody who writes {@code a / b * 100} for a share in per cent means the ratio. */
  private boolean isHundredTwice(Expr expression, Typed given) {
    return goal.unit().equals(Units.PERCENT)
        && !given.unit().code().equals(Units.PERCENT)
        && expression instanceof Expr.Infix infix
        && (infix.operator() == Operator.MULTIPLY || infix.operator() == Operator.DIVIDE)
        && (isHundred(infix.right()) || isHundred(infix.left()) || endsInHundred(infix.left()));
  }

  private static boolean endsInHundred(Expr left) {
    return left instanceof Expr.Infix infix
        && infix.operator() == Operator.MULTIPLY
        && (isHundred(infix.left()) || isHundred(infix.right()));
  }

  private static boolean isHundred(Expr part) {
    return part instanceof Expr.Literal literal
        && literal.unit() == null
        && literal.number().doubleValue() == HUNDRED;
  }

  private Optional<Part> part(Expr expression) {
    return check(expression).map(typed -> new Part(typed, expression.at()));
  }

  private Optional<Typed> check(Expr expression) {
    return switch (expression) {
      case Expr.Literal literal -> literal(literal);
      case Expr.Name name -> names.resolve(name);
      case Expr.Prefix prefix ->
          part(prefix.operand()).flatMap(p -> operations.prefix(prefix.operator(), p));
      case Expr.Infix infix -> {
        // Both sides are looked at, so that a problem on each is reported.
        var left = part(infix.left());
        var right = part(infix.right());
        yield left.flatMap(l -> right.flatMap(r -> operations.infix(infix, l, r)));
      }
      case Expr.Call call -> calls.check(call);
      case Expr.MethodCall call -> methods.check(call);
    };
  }

  private Optional<Typed> literal(Expr.Literal literal) {
    var node = new Node.Constant(literal.number().doubleValue());
    var written = literal.unit();
    if (written == null) {
      return Optional.of(new Typed(node, Unit.ONE, Kind.NEUTRAL, Typed.Role.LITERAL));
    }
    var unit = Units.parse(written.code());
    if (unit.isEmpty()) {
      problems.add(Problem.Code.UNIT_UNKNOWN, written.at(), "unit", written.code());
    }
    return unit.map(u -> Typed.number(node, u, Kind.NEUTRAL));
  }
}
