package it.nzd.indicators.application;

import static java.util.stream.Collectors.groupingBy;

import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.meter.MeterMonths;
import it.nzd.indicators.domain.meter.MeterPlace;
import it.nzd.indicators.domain.meter.MeterYearSummary;
import it.nzd.indicators.domain.meter.MeterYears;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What meters add to the series of firms, sites and districts: the sums of their months, where
 * nothing was entered for the month. They are never copied: what no longer counts is gone at once.
 */
@Singleton
final class MeterMonthly {
  private final MeterYears years;
  private final Measures measures;

  MeterMonthly(MeterYears years, Measures measures) {
    this.years = years;
    this.measures = measures;
  }

  /**
   * What the meters of these measures make in these districts, by place.
   *
   * @param asOf as it stood then; now when empty
   */
  Map<MeterPlace, NavigableMap<Period, Observation>> of(
      Collection<String> names, Collection<String> districts, Optional<Instant> asOf) {
    var found =
        asOf.map(time -> then(names, districts, time)).orElseGet(() -> years.of(names, districts));
    if (found.isEmpty()) {
      return Map.of();
    }
    var known = measures.named(names, Scope.EVERYTHING);
    var made = new HashMap<MeterPlace, NavigableMap<Period, Observation>>();
    found.stream()
        .collect(groupingBy(one -> one.of().place()))
        .forEach(
            (place, own) -> {
              var measure = known.get(place.measure());
              if (measure != null) {
                made.put(place, MeterMonths.of(own, measure.unit()));
              }
            });
    return made;
  }

  private List<MeterYearSummary> then(
      Collection<String> names, Collection<String> districts, Instant time) {
    return years.whole(names, districts).stream()
        .filter(one -> !one.createdAt().isAfter(time))
        .map(one -> MeterYearSummary.of(one.value().asOf(time)))
        .toList();
  }

  /** The series of a firm, or of a site, with what its meters add. */
  static Stored<FirmSeries> filled(
      Stored<FirmSeries> stored, Map<MeterPlace, NavigableMap<Period, Observation>> made) {
    var firm = stored.value();
    var series = firm.series();
    var place =
        new MeterPlace(series.measure(), firm.organisation(), firm.site(), series.district());
    return made.containsKey(place)
        ? new Stored<>(
            firm.holding(filled(series, made.get(place))),
            stored.name(),
            stored.revision(),
            stored.createdAt(),
            stored.updatedAt(),
            stored.creator())
        : stored;
  }

  /**
   * The series of a district with what its own meters add.
   *
   * @param isOpen whether the reader may know the meters
   */
  static Series ofDistrict(
      Series series, Map<MeterPlace, NavigableMap<Period, Observation>> made, boolean isOpen) {
    var months = made.get(new MeterPlace(series.measure(), "", "", series.district()));
    if (months == null || series.perimeter() != Perimeter.DISTRICT) {
      return series;
    }
    var shown = new TreeMap<Period, Observation>();
    months.forEach((month, one) -> shown.put(month, isOpen ? one : one.closed()));
    return filled(series, shown);
  }

  /** What was entered comes first. */
  private static Series filled(Series series, NavigableMap<Period, Observation> months) {
    var all = new TreeMap<>(series.observations());
    months.forEach(
        (month, made) -> {
          if (series.at(month).isEmpty()) {
            all.put(month, made);
          }
        });
    return series.observing(all);
  }
}
