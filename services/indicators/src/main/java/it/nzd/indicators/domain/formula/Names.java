package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.PeriodType;
import it.nzd.indicators.domain.units.Kind;
import it.nzd.indicators.domain.units.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Resolves the names of a formula. */
final class Names {
  private final Vocabulary vocabulary;
  private final PeriodType periods;
  private final Problems problems;
  private final Map<Ref, Known> found = new LinkedHashMap<>();

  Names(Vocabulary vocabulary, PeriodType periods, Problems problems) {
    this.vocabulary = vocabulary;
    this.periods = periods;
    this.problems = problems;
  }

  /** What was resolved, in the order of the text. */
  List<Known> found() {
    return new ArrayList<>(found.values());
  }

  Optional<Typed> resolve(Expr.Name name) {
    var known = vocabulary.find(name.space(), name.slug());
    if (known.isEmpty()) {
      unknown(name);
      return Optional.empty();
    }
    var ref = known.get().ref();
    found.putIfAbsent(ref, known.get());
    if (!isUsable(name, known.get())) {
      return Optional.empty();
    }
    var unit = Units.parse(known.get().unit());
    if (unit.isEmpty()) {
      problems.add(Problem.Code.UNIT_UNKNOWN, name.at(), "unit", known.get().unit());
    }
    var kind = Kind.of(known.get().kind());
    return unit.map(
        u ->
            ref.isFactor()
                ? new Typed(new Node.FactorValue(ref), u, kind, Typed.Role.FACTOR)
                : Typed.number(new Node.Input(ref), u, kind));
  }

  private boolean isUsable(Expr.Name name, Known known) {
    if (known.ref().source() != Ref.Source.INDICATOR) {
      return true;
    }
    var loop = vocabulary.loop(known.ref());
    if (loop.isPresent()) {
      problems.add(Problem.Code.CYCLE, name.at(), "loop", loop.get());
      return false;
    }
    var observed = known.periods();
    if (observed != null && observed != periods) {
      problems.add(
          Problem.Code.PERIODS_DIFFER,
          name.at(),
          "name",
          written(name),
          "found",
          word(observed),
          "wanted",
          word(periods));
      return false;
    }
    return true;
  }

  private void unknown(Expr.Name name) {
    boolean isFactor = name.space() == Expr.Space.FACTOR;
    problems.add(
        isFactor ? Problem.Code.FACTOR_UNKNOWN : Problem.Code.NAME_UNKNOWN,
        name.at(),
        "name",
        written(name),
        "cure",
        Nearest.to(written(name), vocabulary.names(name.space())).orElse(""));
  }

  private static String word(PeriodType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static String written(Expr.Name name) {
    return name.slug().replace('-', '_');
  }
}
