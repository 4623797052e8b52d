package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.formula.Alignment.Part;
import it.nzd.indicators.domain.units.Kind;
import it.nzd.indicators.domain.units.Unit;
import it.nzd.indicators.domain.units.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units and kinds of what is handed to calculators' methods, and of what they give. */
final class MethodCalls {
  private final Problems problems;
  private final Alignment alignment;
  private final Cures cures;
  private final Calls.Parts parts;
  private final List<CalculatorFunction> called = new ArrayList<>();

  MethodCalls(Problems problems, Alignment alignment, Cures cures, Calls.Parts parts) {
    this.problems = problems;
    this.alignment = alignment;
    this.cures = cures;
    this.parts = parts;
  }

  /** The methods that were called, in the order of the text, each once. */
  List<CalculatorFunction> called() {
    return called.stream().distinct().toList();
  }

  /** The quantities of one letter, with the places at which they are handed over. */
  private record Group(List<Part> parts, List<Integer> places) {
    Group() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  Optional<Typed> check(Expr.MethodCall call) {
    var function = call.function();
    called.add(function);
    var nodes = new Node[call.arguments().size()];
    var groups = new HashMap<String, Group>();
    boolean isFit = true;
    double year = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < nodes.length; i++) {
      var parameter = function.parameter(i);
      var argument = call.arguments().get(i);
      if (parameter.isPlain()) {
        var number = plain(call, i, parameter, year);
        isFit &= number.isPresent();
        nodes[i] = new Node.Constant(number.orElse(0.0));
        year = parameter.sort() == Parameter.Sort.YEAR ? number.orElse(year) : year;
        continue;
      }
      var part = number(argument).flatMap(p -> fitting(function, parameter, p));
      isFit &= part.isPresent();
      if (part.isPresent()) {
        nodes[i] = part.get().typed().node();
        if (!parameter.group().isEmpty()) {
          var group = groups.computeIfAbsent(parameter.group(), g -> new Group());
          group.parts().add(part.get());
          group.places().add(i);
        }
      }
    }
    return isFit ? aligned(function, nodes, groups) : Optional.empty();
  }

  private Optional<Typed> aligned(
      CalculatorFunction function, Node[] nodes, Map<String, Group> groups) {
    var found = new HashMap<String, Alignment.Aligned>();
    boolean isFit = true;
    for (var entry : groups.entrySet()) {
      var aligned = alignment.of(entry.getValue().parts());
      isFit &= aligned.isPresent();
      aligned.ifPresent(
          one -> {
            found.put(entry.getKey(), one);
            var places = entry.getValue().places();
            for (int k = 0; k < places.size(); k++) {
              nodes[places.get(k)] = one.nodes().get(k);
            }
          });
    }
    if (!isFit) {
      return Optional.empty();
    }
    var node = new Node.Called(function, List.of(nodes));
    var result = function.result();
    if (result.isOfGroup()) {
      var group = found.get(result.group());
      return group == null
          ? Optional.empty()
          : Optional.of(Typed.number(node, group.unit(), group.kind()));
    }
    return Optional.of(Typed.number(node, unit(result.unit()), Kind.of(result.kind())));
  }

  /** A quantity in the unit that the method computes in; one that goes with others as it is. */
  private Optional<Part> fitting(CalculatorFunction function, Parameter parameter, Part part) {
    if (parameter.unit().isEmpty()) {
      return Optional.of(part);
    }
    var wanted = unit(parameter.unit());
    var kind = Kind.of(parameter.kind());
    var typed = part.typed();
    boolean isOther = !typed.isZero() && !typed.unit().convertsTo(wanted);
    if (isOther || !kind.fits(typed.kind())) {
      problems.add(
          Problem.Code.ARGUMENT_UNFIT,
          part.at(),
          "name",
          function.word(),
          "parameter",
          parameter.name(),
          "found",
          (typed.unit().code() + " " + typed.kind().label()).strip(),
          "wanted",
          (wanted.code() + " " + kind.label()).strip(),
          "cure",
          isOther ? cures.into(Typed.number(typed.node(), wanted, kind), typed) : "");
      return Optional.empty();
    }
    boolean isOfGroup = !parameter.group().isEmpty();
    return Optional.of(
        isOfGroup && !typed.isZero()
            ? part
            : new Part(alignment.convert(typed, wanted, part.at()), part.at()));
  }

  private Optional<Part> number(Expr argument) {
    var part = parts.check(argument);
    if (part.isPresent() && part.get().typed().isCondition()) {
      problems.add(Problem.Code.NUMBER_NEEDED, part.get().at());
      return Optional.empty();
    }
    return part;
  }

  private Optional<Double> plain(
      Expr.MethodCall call, int index, Parameter parameter, double year) {
    var literal = Calls.literal(call.arguments().get(index));
    boolean isWhole = parameter.sort() != Parameter.Sort.NUMBER;
    if (literal.isPresent()) {
      double value = literal.getAsDouble();
      boolean isLater = parameter.sort() != Parameter.Sort.YEAR || value > year;
      if (parameter.takes(value) && (!isWhole || value == Math.rint(value)) && isLater) {
        return Optional.of(value);
      }
    }
    problems.add(
        Problem.Code.LITERAL_NEEDED,
        call.arguments().get(index).at(),
        "name",
        call.function().word(),
        "wanted",
        wanted(parameter, year));
    return Optional.empty();
  }

  private static String wanted(Parameter parameter, double year) {
    return switch (parameter.sort()) {
      case YEAR ->
          year > 0
              ? "a year after " + (int) year
              : "a year from " + (int) parameter.least() + " to " + (int) parameter.most();
      case WHOLE ->
          "a whole number from " + (int) parameter.least() + " to " + (int) parameter.most();
      default -> parameter.name() + ", a number from " + parameter.least();
    };
  }

  private static Unit unit(String code) {
    return Units.parse(code).orElseThrow(() -> new IllegalStateException(code));
  }
}
