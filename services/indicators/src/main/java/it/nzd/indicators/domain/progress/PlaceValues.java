package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.rollup.LongerPeriods;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Values of indicators from the series of one place and perimeter. Every indicator works with the
 * factor edition and the base year of its own series, unless the reader chose others.
 */
public final class PlaceValues {
  private final Library library;
  private final Map<String, Series> series;
  private final Chosen chosen;
  private final Map<String, List<Point>> computed = new HashMap<>();

  /**
   * @param series series of one place and perimeter, by measure
   */
  public PlaceValues(Library library, Map<String, Series> series, Chosen chosen) {
    this.library = library;
    this.series = filled(library, series);
    this.chosen = chosen;
  }

  /**
   * What the reader chose.
   *
   * @param factor resource name of a factor edition; empty for the place's own
   * @param baseYear base year; 0 for the place's own
   * @param asOfYear year of the calculation: no edition published later is used
   */
  public record Chosen(String factor, int baseYear, int asOfYear) {}

  /** Quarters and years that were not entered come from their months where the measure says how. */
  private static Map<String, Series> filled(Library library, Map<String, Series> series) {
    var all = new HashMap<>(series);
    all.replaceAll(
        (name, one) -> {
          var measure = library.measures().get(name);
          return measure == null
              ? one
              : LongerPeriods.filled(one, measure.aggregation().overTime());
        });
    return Map.copyOf(all);
  }

  /** The values, oldest first. */
  public List<Point> of(Indicator indicator) {
    return indicator.formula() instanceof Formula.Expression expression
        ? new ExpressionValues(this, indicator, expression).points()
        : IndicatorValues.of(indicator, library.measures(), series, basis(indicator));
  }

  /** The values of an indicator that another one names, computed once. */
  List<Point> of(String name) {
    var known = computed.get(name);
    if (known == null) {
      var indicator = library.indicators().get(name);
      // A loop that slipped in ends here: the second visit finds nothing.
      computed.put(name, List.of());
      known = indicator == null ? List.of() : of(indicator);
      computed.put(name, known);
    }
    return known;
  }

  /** The series that says which territory, factor and base year: the first one that is there. */
  public Optional<Series> leading(Indicator indicator) {
    var measures =
        indicator.formula() instanceof Formula.Expression
            ? library.measures(indicator.formula())
            : List.of(indicator.formula().leading());
    return measures.stream().map(series::get).filter(Objects::nonNull).findFirst();
  }

  /** What an indicator works with besides the observations. */
  Basis basis(Indicator indicator) {
    int own = leading(indicator).map(Series::baseYear).orElse(0);
    return new Basis(
        Optional.ofNullable(library.factors().get(factor(indicator))),
        chosen.baseYear() == 0 ? own : chosen.baseYear(),
        chosen.asOfYear());
  }

  /** Resource name of the first factor edition an indicator works with; empty when none. */
  public String factor(Indicator indicator) {
    if (indicator.formula() instanceof Formula.Converted) {
      return chosen.factor().isEmpty()
          ? leading(indicator).map(Series::factor).orElse("")
          : chosen.factor();
    }
    return library.subjects(indicator.formula()).stream()
        .map(subject -> factor(indicator, subject))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Resource name of the edition of a subject that an indicator works with; empty when none. */
  String factor(Indicator indicator, String subject) {
    var wanted = library.factors().get(chosen.factor());
    if (wanted != null && wanted.subject().equals(subject)) {
      return chosen.factor();
    }
    return library.measures(indicator.formula()).stream()
        .map(series::get)
        .filter(Objects::nonNull)
        .map(Series::factor)
        .filter(name -> isOf(library.factors().get(name), subject))
        .findFirst()
        .orElse("");
  }

  private static boolean isOf(@org.jspecify.annotations.Nullable Factor factor, String subject) {
    return factor != null && factor.subject().equals(subject);
  }

  /** Resource names of all measures that an indicator rests on. */
  public List<String> measures(Indicator indicator) {
    return library.measures(indicator.formula());
  }

  Library library() {
    return library;
  }

  Map<String, Series> series() {
    return series;
  }

  int asOfYear() {
    return chosen.asOfYear();
  }
}
