package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.formula.Known;
import it.nzd.indicators.domain.formula.Ref;
import it.nzd.indicators.domain.recalculation.Axis;
import it.nzd.indicators.domain.recalculation.Coverage;
import it.nzd.indicators.domain.recalculation.Footing;
import it.nzd.indicators.domain.recalculation.Recalculation;
import it.nzd.indicators.domain.units.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a written formula reads at one place, and what its results owe to it. */
final class ExpressionInputs {
  private final PlaceValues place;
  private final Indicator indicator;
  private final List<Known> names;
  private final Map<Ref, Map<Period, Observation>> observed = new LinkedHashMap<>();
  private final Map<Ref, Map<Period, Point>> computed = new LinkedHashMap<>();

  ExpressionInputs(PlaceValues place, Indicator indicator, List<Known> names) {
    this.place = place;
    this.indicator = indicator;
    this.names = names;
    for (var known : names) {
      switch (known.ref().source()) {
        case MEASURE -> observed.put(known.ref(), observations(known.ref().name()));
        case INDICATOR -> computed.put(known.ref(), values(known.ref().name()));
        case FACTOR_SUBJECT, FACTOR_EDITION -> {}
      }
    }
  }

  private Map<Period, Observation> observations(String measure) {
    var found = new LinkedHashMap<Period, Observation>();
    var series = place.series().get(measure);
    if (series != null) {
      series.every(indicator.periodType()).forEach(o -> found.put(o.period(), o));
    }
    return found;
  }

  private Map<Period, Point> values(String name) {
    var found = new LinkedHashMap<Period, Point>();
    place.of(name).forEach(point -> found.put(point.period(), point));
    return found;
  }

  /** Periods in which anything was observed or computed. */
  TreeSet<Period> periods() {
    var periods = new TreeSet<Period>();
    observed.values().forEach(one -> periods.addAll(one.keySet()));
    computed.values().forEach(one -> periods.addAll(one.keySet()));
    return periods;
  }

  void fill(Recalculation run) {
    var axis = run.axis();
    observed.forEach(
        (ref, all) ->
            all.forEach(
                (period, o) -> {
                  if (o.reading() instanceof Reading.Value value) {
                    run.column(ref)[axis.indexOf(period)] = value.number().doubleValue();
                  }
                }));
    computed.forEach(
        (ref, all) ->
            all.forEach(
                (period, point) ->
                    point
                        .value()
                        .ifPresent(v -> run.column(ref)[axis.indexOf(period)] = v.doubleValue())));
    for (var known : names) {
      if (known.ref().isFactor()) {
        fill(run, known);
      }
    }
  }

  private void fill(Recalculation run, Known known) {
    var into = run.factor(known.ref());
    for (int i = 0; i < into.length; i++) {
      int year = run.axis().at(i).year();
      usable(known.ref())
          .flatMap(
              f -> f.forYear(year).flatMap(a -> Units.convert(a.value(), f.unit(), known.unit())))
          .ifPresent(setter(into, i));
    }
  }

  private static java.util.function.Consumer<BigDecimal> setter(double[] into, int index) {
    return value -> into[index] = value.doubleValue();
  }

  /** The edition the place works with, or the one that the formula names. */
  Optional<Factor> factor(Ref ref) {
    var name =
        ref.source() == Ref.Source.FACTOR_EDITION
            ? ref.name()
            : place.factor(indicator, ref.name());
    return Optional.ofNullable(place.library().factors().get(name));
  }

  private Optional<Factor> usable(Ref ref) {
    return factor(ref)
        .filter(factor -> factor.isPublishedBy(place.asOfYear()))
        .filter(factor -> isOfKind(ref, factor));
  }

  /** Another edition of the subject may say something else than the one that was checked. */
  private boolean isOfKind(Ref ref, Factor factor) {
    return names.stream()
        .filter(known -> known.ref().equals(ref))
        .allMatch(known -> known.kind().equals(factor.kind()));
  }

  Optional<Observation> observation(Ref ref, Period period) {
    return Optional.ofNullable(observed.getOrDefault(ref, Map.of()).get(period));
  }

  Optional<Point> point(Ref ref, Period period) {
    return Optional.ofNullable(computed.getOrDefault(ref, Map.of()).get(period));
  }

  /** Why an input has no value in a period. */
  Missing missing(@Nullable Ref ref, Period period) {
    if (ref == null) {
      return Missing.INPUT_MISSING;
    }
    if (ref.isFactor()) {
      var factor = factor(ref);
      if (factor.isEmpty() || factor.get().forYear(period.year()).isEmpty()) {
        return Missing.NO_FACTOR;
      }
      return factor.get().isPublishedBy(place.asOfYear())
          ? Missing.UNIT_MISMATCH
          : Missing.FACTOR_NOT_PUBLISHED;
    }
    if (observation(ref, period).orElse(null) instanceof Observation o
        && o.reading() instanceof Reading.Absent absent) {
      return Missing.of(absent.why());
    }
    return point(ref, period).orElse(null) instanceof Point p
            && p.result() instanceof Result.Unknown unknown
        ? unknown.why()
        : Missing.INPUT_MISSING;
  }

  /** A result with everything it owes to the cells it rests on. */
  Point point(Axis axis, int index, Result result, Collection<Footing.Cell> cells) {
    var own = new ArrayList<Observation>();
    var parts = new ArrayList<Point>();
    var factors = new LinkedHashMap<Factor, Integer>();
    for (var cell : cells) {
      var at = axis.at(cell.period());
      observation(cell.ref(), at).ifPresent(own::add);
      point(cell.ref(), at).ifPresent(parts::add);
      if (cell.ref().isFactor() && result instanceof Result.Known) {
        usable(cell.ref())
            .ifPresent(
                f ->
                    f.forYear(at.year())
                        .ifPresent(a -> factors.merge(f, a.offsetYears(), Math::max)));
      }
    }
    int offset = factors.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (var part : parts) {
      offset = Math.max(offset, part.factorOffsetYears());
    }
    var provenance =
        Provenance.of(own, factors.keySet()).and(parts.stream().map(Point::provenance).toList());
    return new Point(
        axis.at(index), result, offset, provenance.resting(coverage(axis, cells, parts)));
  }

  /** Observations of this formula, and those of the indicators in between. */
  private Coverage coverage(Axis axis, Collection<Footing.Cell> cells, List<Point> parts) {
    var own = cells.stream().filter(c -> c.ref().source() == Ref.Source.MEASURE).toList();
    var coverage =
        Coverage.of(
            own,
            c -> value(c, axis).isPresent(),
            c -> value(c, axis).filter(v -> v.quality() != Quality.MEASURED).isPresent());
    for (var part : parts) {
      coverage = coverage.and(part.provenance().coverage());
    }
    long without =
        cells.stream()
            .filter(c -> c.ref().source() == Ref.Source.INDICATOR)
            .filter(c -> point(c.ref(), axis.at(c.period())).isEmpty())
            .count();
    return coverage.and(new Coverage((int) without, 0, 0));
  }

  private Optional<Reading.Value> value(Footing.Cell cell, Axis axis) {
    return observation(cell.ref(), axis.at(cell.period()))
        .map(Observation::reading)
        .filter(Reading.Value.class::isInstance)
        .map(Reading.Value.class::cast);
  }
}
