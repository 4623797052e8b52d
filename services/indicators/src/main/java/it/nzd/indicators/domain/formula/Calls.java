package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.formula.Alignment.Part;
import it.nzd.indicators.domain.units.Kind;
import it.nzd.indicators.domain.units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Units and kinds of what functions give. */
final class Calls {
  private static final int LONGEST_SHIFT = 600;
  private static final int LONGEST_WINDOW = 120;

  /** Windows within windows: every value inside is looked at for every value outside. */
  private static final int LONGEST_WINDOWS = 600;

  /** A year to date is twelve months at most. */
  private static final int YEAR = 12;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final Problems problems;
  private final Alignment alignment;
  private final Parts parts;

  Calls(Problems problems, Alignment alignment, Parts parts) {
    this.problems = problems;
    this.alignment = alignment;
    this.parts = parts;
  }

  /** Checks an argument. */
  interface Parts {
    Optional<Part> check(Expr expression);
  }

  Optional<Typed> check(Expr.Call call) {
    return switch (call.function()) {
      case IF -> choice(call);
      case ABS -> one(call, 0).map(p -> like(p.typed(), new Node.Absolute(p.typed().node())));
      case SHIFT -> shift(call);
      case YTD -> one(call, 0).flatMap(p -> window(call, p.typed(), 0));
      case MOVING_SUM, MOVING_AVG, MOVING_MIN, MOVING_MAX -> moving(call);
      case UNITS_SUM, UNITS_AVG, UNITS_MIN, UNITS_MAX, UNITS_MEDIAN, UNITS_COUNT ->
          one(call, 0).map(p -> across(call, 0, p.typed()));
      case UNITS_PERCENTILE -> {
        var share = share(call);
        var of = one(call, 1);
        yield share.isEmpty()
            ? Optional.empty()
            : of.map(p -> across(call, share.getAsDouble(), p.typed()));
      }
      case PERCENTILE -> {
        var share = share(call);
        yield several(call, 1, share.orElse(0)).filter(t -> share.isPresent());
      }
      case LINEAR_PATH -> path(call);
      default -> several(call, 0, 0);
    };
  }

  private Optional<Typed> choice(Expr.Call call) {
    var condition = parts.check(call.arguments().getFirst());
    if (condition.isPresent() && !condition.get().typed().isCondition()) {
      problems.add(Problem.Code.CONDITION_NEEDED, condition.get().at());
      condition = Optional.empty();
    }
    var values = numbers(call.arguments().subList(1, 3)).flatMap(alignment::of);
    return condition.flatMap(
        c ->
            values.map(
                v ->
                    Typed.number(
                        new Node.Choice(
                            c.typed().node(), v.nodes().getFirst(), v.nodes().getLast()),
                        v.unit(),
                        v.kind())));
  }

  private Optional<Typed> several(Expr.Call call, int from, double share) {
    var function = call.function();
    var numbers = numbers(call.arguments().subList(from, call.arguments().size()));
    if (function == Function.COUNT) {
      return numbers.map(
          n -> bare(new Node.Several(function, 0, n.stream().map(p -> p.typed().node()).toList())));
    }
    return numbers
        .flatMap(alignment::of)
        .map(
            a -> {
              var node = new Node.Several(function, share, a.nodes());
              return function == Function.VARIANCE
                  ? Typed.number(node, a.unit().power(2), a.kind().power(2))
                  : Typed.number(node, a.unit(), a.kind());
            });
  }

  private Optional<Typed> shift(Expr.Call call) {
    var of = one(call, 0);
    var by = whole(call, 1, -LONGEST_SHIFT, LONGEST_SHIFT);
    return by.isEmpty()
        ? Optional.empty()
        : of.map(p -> like(p.typed(), new Node.Shifted(p.typed().node(), by.getAsInt())));
  }

  private Optional<Typed> moving(Expr.Call call) {
    var of = one(call, 0);
    var length = whole(call, 1, 1, LONGEST_WINDOW);
    return length.isEmpty()
        ? Optional.empty()
        : of.flatMap(p -> window(call, p.typed(), length.getAsInt()));
  }

  private Optional<Typed> path(Expr.Call call) {
    var first = whole(call, 0, FIRST_YEAR, LAST_YEAR);
    var last = whole(call, 2, FIRST_YEAR, LAST_YEAR);
    var values =
        numbers(List.of(call.arguments().get(1), call.arguments().get(3))).flatMap(alignment::of);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.getAsInt() <= first.getAsInt()) {
      literalNeeded(call, 2, "a year after " + first.getAsInt());
      return Optional.empty();
    }
    return values.map(
        v ->
            Typed.number(
                new Node.Path(
                    first.getAsInt(), v.nodes().getFirst(), last.getAsInt(), v.nodes().getLast()),
                v.unit(),
                v.kind()));
  }

  private Optional<Typed> window(Expr.Call call, Typed of, int length) {
    var window = new Node.Window(call.function(), of.node(), length);
    if (reach(window) > LONGEST_WINDOWS) {
      problems.add(
          Problem.Code.WINDOWS_TOO_LONG,
          call.at(),
          "name",
          call.function().word(),
          "most",
          Integer.toString(LONGEST_WINDOWS));
      return Optional.empty();
    }
    return Optional.of(like(of, window));
  }

  /** Lengths of the windows that lie within each other, together. */
  private static int reach(Node node) {
    int inside = node.parts().stream().mapToInt(Calls::reach).max().orElse(0);
    return node instanceof Node.Window window
        ? inside + (window.function() == Function.YTD ? YEAR : window.length())
        : inside;
  }

  private static Typed across(Expr.Call call, double share, Typed of) {
    var node = new Node.AcrossUnits(call.function(), share, of.node());
    return call.function() == Function.UNITS_COUNT ? bare(node) : like(of, node);
  }

  private static Typed like(Typed typed, Node node) {
    return Typed.number(node, typed.unit(), typed.kind());
  }

  private static Typed bare(Node node) {
    return Typed.number(node, Unit.ONE, Kind.NEUTRAL);
  }

  private Optional<Part> one(Expr.Call call, int index) {
    return numbers(List.of(call.arguments().get(index))).map(List::getFirst);
  }

  /** The arguments when all of them are numbers; all are looked at. */
  private Optional<List<Part>> numbers(List<Expr> arguments) {
    var found = new ArrayList<Part>();
    for (var argument : arguments) {
      var part = parts.check(argument);
      if (part.isPresent() && part.get().typed().isCondition()) {
        problems.add(Problem.Code.NUMBER_NEEDED, part.get().at());
      } else {
        part.ifPresent(found::add);
      }
    }
    return found.size() == arguments.size() ? Optional.of(found) : Optional.empty();
  }

  private OptionalDouble share(Expr.Call call) {
    var literal = literal(call.arguments().getFirst());
    if (literal.isPresent() && literal.getAsDouble() >= 0 && literal.getAsDouble() <= 1) {
      return literal;
    }
    literalNeeded(call, 0, "a share from 0 to 1");
    return OptionalDouble.empty();
  }

  private OptionalInt whole(Expr.Call call, int index, int least, int most) {
    var literal = literal(call.arguments().get(index));
    if (literal.isPresent()) {
      double value = literal.getAsDouble();
      if (value == Math.rint(value) && value >= least && value <= most) {
        return OptionalInt.of((int) value);
      }
    }
    literalNeeded(call, index, "a whole number from " + least + " to " + most);
    return OptionalInt.empty();
  }

  private void literalNeeded(Expr.Call call, int index, String wanted) {
    problems.add(
        Problem.Code.LITERAL_NEEDED,
        call.arguments().get(index).at(),
        "name",
        call.function().word(),
        "wanted",
        wanted);
  }

  /** A plain number as written, also a negative one; empty for anything else. */
  static OptionalDouble literal(Expr expression) {
    if (expression instanceof Expr.Prefix prefix && prefix.operator() == Operator.NEGATE) {
      var inner = literal(prefix.operand());
      return inner.isEmpty() ? inner : OptionalDouble.of(-inner.getAsDouble());
    }
    return expression instanceof Expr.Literal literal && literal.unit() == null
        ? OptionalDouble.of(literal.number().doubleValue())
        : OptionalDouble.empty();
  }
}
