package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Values of an indicator from the observations of one place. Nothing is rounded here, a missing
 * input never becomes a zero, and only periods of the indicator's own length are used.
 */
public final class IndicatorValues {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext EXACT = MathContext.DECIMAL128;

  private IndicatorValues() {}

  /**
   * The values, oldest first.
   *
   * @param indicator what to compute
   * @param measures measures by resource name
   * @param series series of one place and perimeter, by measure
   * @param basis factor edition, base year and day
   */
  public static List<Point> of(
      Indicator indicator, Map<String, Measure> measures, Map<String, Series> series, Basis basis) {
    return switch (indicator.formula()) {
      case Formula.Observed observed ->
          each(indicator, series, observed.measure(), o -> point(o, known(o), List.of(o)));
      case Formula.Converted converted -> {
        var conversion = Conversion.of(indicator, measures.get(converted.measure()), basis);
        yield each(indicator, series, converted.measure(), conversion::apply);
      }
      case Formula.Change change ->
          each(
              indicator,
              series,
              change.measure(),
              o -> change(o, series.get(change.measure()), basis));
      case Formula.Ratio ratio -> ratios(indicator, ratio, series);
      case Formula.Expression expression ->
          throw new IllegalArgumentException("A written formula is computed with its names");
    };
  }

  private static List<Point> each(
      Indicator indicator,
      Map<String, Series> series,
      String measure,
      java.util.function.Function<Observation, Point> toPoint) {
    return Optional.ofNullable(series.get(measure)).stream()
        .flatMap(found -> found.every(indicator.periodType()).stream())
        .map(toPoint)
        .toList();
  }

  private static Result known(Observation observation) {
    return switch (observation.reading()) {
      case Reading.Value value -> new Result.Known(value.number(), true);
      case Reading.Absent absent -> new Result.Unknown(Missing.of(absent.why()));
    };
  }

  private static Point point(Observation at, Result result, List<Observation> inputs) {
    return new Point(at.period(), result, 0, Provenance.of(inputs, Optional.empty()));
  }

  /** A quarter or month is compared with the same one of the base year. */
  private static Point change(
      Observation observation, @org.jspecify.annotations.Nullable Series series, Basis basis) {
    var base =
        series == null || basis.baseYear() == 0
            ? Optional.<Observation>empty()
            : series.at(observation.period().in(basis.baseYear()));
    var inputs =
        Stream.concat(Stream.of(observation), base.filter(b -> !b.equals(observation)).stream())
            .toList();
    return new Point(
        observation.period(),
        changed(observation, base, basis.baseYear()),
        0,
        Provenance.of(inputs, List.of()).lacking(base.isEmpty() ? 1 : 0));
  }

  private static Result changed(Observation now, Optional<Observation> base, int baseYear) {
    if (baseYear == 0) {
      return new Result.Unknown(Missing.NO_BASE_YEAR);
    }
    if (!(now.reading() instanceof Reading.Value value)) {
      return known(now);
    }
    if (base.isEmpty() || !(base.get().reading() instanceof Reading.Value first)) {
      return new Result.Unknown(Missing.BASE_MISSING);
    }
    if (first.number().signum() == 0) {
      return new Result.Unknown(Missing.BASE_ZERO);
    }
    var share =
        value.number().subtract(first.number()).multiply(HUNDRED).divide(first.number(), EXACT);
    return new Result.Known(share, false);
  }

  private static List<Point> ratios(
      Indicator indicator, Formula.Ratio formula, Map<String, Series> series) {
    var above = Optional.ofNullable(series.get(formula.numerator()));
    var below = Optional.ofNullable(series.get(formula.denominator()));
    var periods = new TreeSet<Period>();
    Stream.concat(above.stream(), below.stream())
        .flatMap(s -> s.every(indicator.periodType()).stream())
        .forEach(o -> periods.add(o.period()));
    return periods.stream()
        .map(
            period -> {
              var top = above.flatMap(s -> s.at(period));
              var bottom = below.flatMap(s -> s.at(period));
              var inputs = Stream.concat(top.stream(), bottom.stream()).toList();
              var result = ratio(top, bottom, formula.scale());
              var provenance = Provenance.of(inputs, List.of()).lacking(2 - inputs.size());
              return new Point(period, result, 0, provenance);
            })
        .toList();
  }

  private static Result ratio(
      Optional<Observation> top, Optional<Observation> bottom, BigDecimal scale) {
    if (top.isEmpty()) {
      return new Result.Unknown(Missing.NUMERATOR_MISSING);
    }
    if (!(top.get().reading() instanceof Reading.Value above)) {
      return known(top.get());
    }
    if (bottom.isEmpty() || !(bottom.get().reading() instanceof Reading.Value below)) {
      return new Result.Unknown(Missing.DENOMINATOR_MISSING);
    }
    if (below.number().signum() == 0) {
      return new Result.Unknown(Missing.DENOMINATOR_ZERO);
    }
    return new Result.Known(above.number().multiply(scale).divide(below.number(), EXACT), false);
  }
}
