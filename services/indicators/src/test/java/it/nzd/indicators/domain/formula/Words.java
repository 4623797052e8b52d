package it.nzd.indicators.domain.formula;

import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.PeriodType;
import it.nzd.indicators.domain.recalculation.Axis;
import it.nzd.indicators.domain.recalculation.Recalculation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small vocabulary, and short ways to check and to run a formula with it. */
public final class Words implements Vocabulary {
  public static final Ref RESULT = new Ref(Ref.Source.INDICATOR, "result");

  private final Map<String, Known> measures = new LinkedHashMap<>();
  private final Map<String, Known> indicators = new LinkedHashMap<>();
  private final Map<String, Known> factors = new LinkedHashMap<>();
  private final Set<String> looping = new java.util.HashSet<>();

  public Words measure(String slug, String unit, String kind) {
    measures.put(slug, new Known(measureRef(slug), unit, kind, null));
    return this;
  }

  public Words indicator(String slug, String unit, String kind, PeriodType periods) {
    var ref = new Ref(Ref.Source.INDICATOR, "cities/programme/indicators/" + slug);
    indicators.put(slug, new Known(ref, unit, kind, periods));
    return this;
  }

  public Words factor(String subject, String unit, String kind) {
    factors.put(subject, new Known(new Ref(Ref.Source.FACTOR_SUBJECT, subject), unit, kind, null));
    return this;
  }

  Words loopThrough(String slug) {
    looping.add("cities/programme/indicators/" + slug);
    return this;
  }

  public static Ref measureRef(String slug) {
    return new Ref(Ref.Source.MEASURE, "cities/programme/measures/" + slug);
  }

  @Override
  public Optional<Known> find(Expr.Space space, String slug) {
    return switch (space) {
      case ANY -> Optional.ofNullable(measures.getOrDefault(slug, indicators.get(slug)));
      case MEASURE -> Optional.ofNullable(measures.get(slug));
      case INDICATOR -> Optional.ofNullable(indicators.get(slug));
      case FACTOR -> Optional.ofNullable(factors.get(slug));
    };
  }

  @Override
  public Collection<String> names(Expr.Space space) {
    var slugs = new ArrayList<String>();
    if (space == Expr.Space.FACTOR) {
      slugs.addAll(factors.keySet());
    } else {
      slugs.addAll(measures.keySet());
      slugs.addAll(indicators.keySet());
    }
    return slugs.stream().map(s -> s.replace('-', '_')).toList();
  }

  @Override
  public Collection<Known> factors() {
    return factors.values();
  }

  @Override
  public Optional<String> loop(Ref indicator) {
    return looping.contains(indicator.name()) ? Optional.of("a → b → a") : Optional.empty();
  }

  public Compiled check(String text, String unit, String kind) {
    return Checker.check(text, this, new Goal(unit, kind, PeriodType.YEAR));
  }

  public Problem refusal(String text, String unit, String kind) {
    return problems(text, unit, kind).getFirst();
  }

  List<Problem> problems(String text, String unit, String kind) {
    try {
      check(text, unit, kind);
    } catch (UnfitFormula unfit) {
      return unfit.problems();
    }
    throw new AssertionError(text + " was not refused");
  }

  /** The value of a formula of bare numbers, in one year and place. */
  public static double value(String text, Map<String, Double> variables) {
    var words = new Words();
    variables.keySet().forEach(name -> words.measure(name, "1", ""));
    var node = words.check(text, "1", "").node();
    var run = new Recalculation(new Axis(Period.ofYear(2024), 1), 1, Map.of(RESULT, node));
    variables.forEach(
        (name, value) -> {
          if (run.uses(measureRef(name))) {
            run.column(measureRef(name))[0] = value;
          }
        });
    run.all();
    return run.value(RESULT, 0, 0);
  }

  /** The value of a formula without any name. */
  public static double constant(String text) {
    return value("if(zero = 0, " + text + ", 0)", Map.of("zero", 0.0));
  }
}
