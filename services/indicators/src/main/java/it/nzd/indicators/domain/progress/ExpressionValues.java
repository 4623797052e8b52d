package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.formula.Checker;
import it.nzd.indicators.domain.formula.Compiled;
import it.nzd.indicators.domain.formula.Goal;
import it.nzd.indicators.domain.formula.Ref;
import it.nzd.indicators.domain.formula.UnfitFormula;
import it.nzd.indicators.domain.recalculation.Axis;
import it.nzd.indicators.domain.recalculation.Explanation;
import it.nzd.indicators.domain.recalculation.Footing;
import it.nzd.indicators.domain.recalculation.Recalculation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Values of a written formula at one place: doubles inside, decimal numbers or absences outside.
 */
final class ExpressionValues {
  private static final Ref RESULT = new Ref(Ref.Source.INDICATOR, "");

  private final PlaceValues place;
  private final Indicator indicator;
  private final Optional<Compiled> compiled;
  private final ExpressionInputs inputs;

  ExpressionValues(PlaceValues place, Indicator indicator, Formula.Expression expression) {
    this.place = place;
    this.indicator = indicator;
    compiled = compile(expression);
    inputs =
        new ExpressionInputs(place, indicator, compiled.map(Compiled::names).orElse(List.of()));
  }

  private Optional<Compiled> compile(Formula.Expression expression) {
    var goal = new Goal(indicator.unit(), indicator.kind(), indicator.periodType());
    try {
      // Loops were refused when the formula was saved; here they would end by themselves.
      var names = new LibraryVocabulary(place.library(), "");
      return Optional.of(Checker.check(expression.text(), names, goal));
    } catch (UnfitFormula changedSince) {
      return Optional.empty();
    }
  }

  /** What the formula does; empty when it does not fit what its names stand for now. */
  Optional<Compiled> compiled() {
    return compiled;
  }

  ExpressionInputs inputs() {
    return inputs;
  }

  /** A value or an absence for every period in which anything was observed, oldest first. */
  List<Point> points() {
    var known = compiled.isPresent() ? inputs.periods() : observed();
    if (known.isEmpty()) {
      return List.of();
    }
    return compiled
        .map(formula -> computed(formula, known))
        .orElseGet(() -> known.stream().map(ExpressionValues::unfit).toList());
  }

  private static Point unfit(Period period) {
    return new Point(
        period, new Result.Unknown(Missing.FORMULA_UNFIT), 0, Provenance.of(List.of(), List.of()));
  }

  private TreeSet<Period> observed() {
    var periods = new TreeSet<Period>();
    for (var measure : place.library().measures(indicator.formula())) {
      var series = place.series().get(measure);
      if (series != null) {
        series.every(indicator.periodType()).forEach(o -> periods.add(o.period()));
      }
    }
    return periods;
  }

  private List<Point> computed(Compiled formula, TreeSet<Period> known) {
    var run = run(formula, known);
    var points = new ArrayList<Point>();
    for (int i = 0; i < run.axis().length(); i++) {
      var period = run.axis().at(i);
      double value = run.value(RESULT, i, 0);
      if (known.contains(period) || !Double.isNaN(value)) {
        points.add(point(formula, run, i));
      }
    }
    return points;
  }

  private Recalculation run(Compiled formula, TreeSet<Period> known) {
    var axis = Axis.between(known.first(), known.last());
    var run = new Recalculation(axis, 1, Map.of(RESULT, formula.node()));
    inputs.fill(run);
    run.all();
    return run;
  }

  private Point point(Compiled formula, Recalculation run, int index) {
    var cells = Footing.of(formula.node(), run.axis(), 1, Map.of(), index, 0);
    double value = run.value(RESULT, index, 0);
    Result result =
        Double.isNaN(value)
            ? new Result.Unknown(missing(formula, run, index))
            : new Result.Known(BigDecimal.valueOf(value), false);
    return inputs.point(run.axis(), index, result, cells);
  }

  private Missing missing(Compiled formula, Recalculation run, int index) {
    return new Explanation(run)
        .why(formula.node(), index, 0)
        .map(
            shortfall ->
                switch (shortfall.why()) {
                  case INPUT_MISSING, FACTOR_MISSING ->
                      inputs.missing(shortfall.input(), run.axis().at(shortfall.period()));
                  case OUTSIDE_PERIODS -> Missing.INPUT_MISSING;
                  case DIVISION_BY_ZERO -> Missing.DIVISION_BY_ZERO;
                  case OUT_OF_RANGE -> Missing.OUT_OF_RANGE;
                  case TOO_FEW_VALUES -> Missing.TOO_FEW_VALUES;
                  case METHOD_REFUSES -> Missing.METHOD_REFUSES;
                })
        .orElse(Missing.OUT_OF_RANGE);
  }
}
