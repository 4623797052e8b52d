package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.formula.Compiled;
import it.nzd.indicators.domain.formula.Conversion;
import it.nzd.indicators.domain.formula.Ref;
import it.nzd.indicators.domain.formula.Span;
import it.nzd.indicators.domain.progress.Lineage.Input;
import it.nzd.indicators.domain.progress.Lineage.Used;
import it.nzd.indicators.domain.recalculation.Axis;
import it.nzd.indicators.domain.recalculation.Footing;
import it.nzd.indicators.domain.units.Unit;
import it.nzd.indicators.domain.units.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Traces a value back to what people entered, through the indicators in between. */
public final class Tracer {
  /** Windows over windows of other indicators would lead to more parts than anybody reads. */
  private static final int MOST_PARTS = 300;

  private final PlaceValues place;
  private int traced;

  public Tracer(PlaceValues place) {
    this.place = place;
  }

  /**
   * Where the value of a period comes from; of very many parts the last ones are left out.
   *
   * @param name resource name of an indicator of the library
   */
  public Lineage trace(String name, Indicator indicator, Period period) {
    traced++;
    var point = point(name, period);
    return switch (indicator.formula()) {
      case Formula.Expression expression -> written(name, indicator, expression, point);
      case Formula.Observed observed ->
          plain(name, "observed/1", point, List.of(input(observed.measure(), period)));
      case Formula.Ratio ratio ->
          plain(
              name,
              "ratio/1",
              point,
              List.of(input(ratio.numerator(), period), input(ratio.denominator(), period)));
      case Formula.Change change -> {
        int base = place.basis(indicator).baseYear();
        var periods = base == 0 ? Stream.of(period) : Stream.of(period, period.in(base));
        var inputs = periods.distinct().map(p -> input(change.measure(), p)).toList();
        yield plain(name, "change/1", point, inputs);
      }
      case Formula.Converted converted -> converted(name, indicator, converted, point);
    };
  }

  private Point point(String name, Period period) {
    return place.of(name).stream()
        .filter(p -> p.period().equals(period))
        .findFirst()
        .orElseGet(
            () ->
                new Point(
                    period,
                    new Result.Unknown(Missing.INPUT_MISSING),
                    0,
                    Provenance.of(List.of(), List.of())));
  }

  private static Lineage plain(String name, String method, Point point, List<Input> inputs) {
    return new Lineage(name, method, point, inputs, List.of(), List.of(), List.of(), List.of());
  }

  private Input input(String measure, Period period) {
    var series = Optional.ofNullable(place.series().get(measure));
    return new Input(measure, period, series.flatMap(s -> s.at(period)));
  }

  private Lineage converted(
      String name, Indicator indicator, Formula.Converted formula, Point point) {
    var factor = place.basis(indicator).factor();
    var edition = factor.flatMap(place.library()::nameOf).orElse("");
    var used = new Used(formula.factorSubject(), edition, factor, point.period());
    var measure = place.library().measures().get(formula.measure());
    var from =
        measure == null
            ? Optional.<Unit>empty()
            : factor.flatMap(
                f ->
                    Units.parse(f.unit())
                        .flatMap(u -> Units.parse(measure.unit()).map(m -> m.times(u))));
    var conversions =
        from
            .flatMap(
                unit ->
                    Units.parse(indicator.unit())
                        .filter(unit::convertsTo)
                        .map(
                            into ->
                                new Conversion(
                                    unit.code(), into.code(), unit.factorTo(into), new Span(0, 0))))
            .stream()
            .toList();
    var inputs = List.of(input(formula.measure(), point.period()));
    return new Lineage(
        name, "converted/1", point, inputs, List.of(used), conversions, List.of(), List.of());
  }

  private Lineage written(
      String name, Indicator indicator, Formula.Expression formula, Point point) {
    var values = new ExpressionValues(place, indicator, formula);
    var compiled = values.compiled();
    if (compiled.isEmpty()) {
      return plain(name, "formula/1", point, List.of());
    }
    var axis = new Axis(point.period(), 1);
    var inputs = new ArrayList<Input>();
    var factors = new ArrayList<Used>();
    var parts = new ArrayList<Lineage>();
    for (var cell : footing(compiled.get(), axis)) {
      var at = axis.at(cell.period());
      switch (cell.ref().source()) {
        case MEASURE -> inputs.add(input(cell.ref().name(), at));
        case FACTOR_SUBJECT, FACTOR_EDITION -> factors.add(used(values.inputs(), cell.ref(), at));
        case INDICATOR -> {
          var other = place.library().indicators().get(cell.ref().name());
          if (other != null && traced < MOST_PARTS) {
            parts.add(trace(cell.ref().name(), other, at));
          }
        }
      }
    }
    return new Lineage(
        name,
        "formula/1",
        point,
        inputs,
        factors,
        compiled.get().conversions(),
        compiled.get().methodVersions(),
        parts);
  }

  private static Iterable<Footing.Cell> footing(Compiled compiled, Axis axis) {
    return Footing.of(compiled.node(), axis, 1, Map.of(), 0, 0);
  }

  private Used used(ExpressionInputs inputs, Ref ref, Period period) {
    var factor = inputs.factor(ref);
    var subject = ref.source() == Ref.Source.FACTOR_SUBJECT ? ref.name() : "";
    var edition = factor.flatMap(place.library()::nameOf).orElse("");
    return new Used(subject, edition, factor, period);
  }
}
