package it.nzd.indicators.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.rollup.FirmTotals;
import it.nzd.indicators.domain.rollup.FirmTotals.Place;
import it.nzd.indicators.domain.rollup.FirmTotals.State;
import it.nzd.indicators.domain.rollup.FirmsTogether;
import it.nzd.indicators.domain.rollup.KeptTotal;
import it.nzd.indicators.domain.rollup.Together;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the firms of districts make together. What was computed before is taken as long as nothing
 * it rests on was changed: then the cost does not grow with the number of firms. What meters are
 * part of is always computed: nobody tells when one of their readings counts. The rows behind a sum
 * are read where somebody asks for them.
 */
@Singleton
final class FirmSums {
  private final FirmBook book;
  private final FirmTotals totals;
  private final Measures measures;
  private final MeterMonthly meters;

  FirmSums(FirmBook book, FirmTotals totals, Measures measures, MeterMonthly meters) {
    this.book = book;
    this.totals = totals;
    this.measures = measures;
    this.meters = meters;
  }

  /**
   * Without rows, of places where any firm is asked.
   *
   * @param rolled measures that are put together over firms, by resource name
   */
  Map<Place, List<Together>> kept(Map<String, Measure> rolled, Collection<String> districts) {
    var weighing = weighing(rolled);
    // Before any series is read: a change after this makes what is computed from them outdated.
    var known = totals.of(all(rolled, weighing), districts);
    var metered = metered(all(rolled, weighing), districts);
    var found = new HashMap<Place, List<Together>>();
    var outdated = new HashSet<Place>();
    for (var measure : rolled.entrySet()) {
      for (var district : districts) {
        var place = new Place(measure.getKey(), district);
        var own = known.getOrDefault(place, State.UNKNOWN);
        var current =
            own.total()
                .filter(kept -> !hasMeters(place, rolled, metered))
                .filter(kept -> isCurrent(kept, measure, district, weighing, known));
        current.filter(KeptTotal::isAsked).ifPresent(kept -> found.put(place, kept.periods()));
        if (current.isEmpty()) {
          outdated.add(place);
        }
      }
    }
    compute(rolled, weighing, outdated)
        .forEach(
            (place, made) -> {
              var total = total(place, rolled, weighing, known, made);
              if (isSettled(place, rolled, known) && !hasMeters(place, rolled, metered)) {
                totals.keep(place, total);
              }
              if (total.isAsked()) {
                found.put(place, total.periods());
              }
            });
    return found;
  }

  /**
   * With rows, of places where any firm is asked.
   *
   * @param asOf as the series stood then; now when empty
   */
  Map<Place, List<Together>> whole(
      Map<String, Measure> rolled, Collection<String> districts, Optional<Instant> asOf) {
    var weighing = weighing(rolled);
    var places = new HashSet<Place>();
    rolled.keySet().forEach(name -> districts.forEach(one -> places.add(new Place(name, one))));
    var found = new HashMap<Place, List<Together>>();
    read(rolled, weighing, places, asOf)
        .forEach((place, made) -> made.ifPresent(periods -> found.put(place, periods)));
    return found;
  }

  private Map<Place, Optional<List<Together>>> compute(
      Map<String, Measure> rolled, Map<String, Measure> weighing, Set<Place> places) {
    return places.isEmpty() ? Map.of() : read(rolled, weighing, places, Optional.empty());
  }

  /** Empty for a place where no firm is asked. */
  private Map<Place, Optional<List<Together>>> read(
      Map<String, Measure> rolled,
      Map<String, Measure> weighing,
      Set<Place> places,
      Optional<Instant> asOf) {
    var districts = places.stream().map(Place::district).collect(toSet());
    var needed = new HashSet<String>();
    for (var place : places) {
      needed.add(place.measure());
      needed.add(measure(place, rolled).aggregation().weight());
    }
    var made = meters.of(needed, districts, asOf);
    var firms =
        book.of(needed, districts).stream()
            .map(one -> asOf.map(time -> asOf(one, time)).orElse(one))
            .map(one -> MeterMonthly.filled(one, made))
            .collect(groupingBy(FirmSums::place));
    var sums = new HashMap<Place, Optional<List<Together>>>();
    for (var place : places) {
      var aggregation = measure(place, rolled).aggregation();
      var series = firms.getOrDefault(place, List.of());
      var weights =
          firms.getOrDefault(new Place(aggregation.weight(), place.district()), List.of());
      sums.put(
          place,
          series.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new FirmsTogether(
                          aggregation, series, weights, over(aggregation.weight(), weighing))
                      .periods()));
    }
    return sums;
  }

  /** Places where firms or sites have meters. */
  private Set<Place> metered(Collection<String> names, Collection<String> districts) {
    return meters.of(names, districts, Optional.empty()).keySet().stream()
        .filter(place -> !place.isDistrict())
        .map(place -> new Place(place.measure(), place.district()))
        .collect(toSet());
  }

  private static boolean hasMeters(Place place, Map<String, Measure> rolled, Set<Place> metered) {
    var weight = measure(place, rolled).aggregation().weight();
    return metered.contains(place) || metered.contains(new Place(weight, place.district()));
  }

  private static boolean isCurrent(
      KeptTotal kept,
      Map.Entry<String, Measure> measure,
      String district,
      Map<String, Measure> weighing,
      Map<Place, State> known) {
    var aggregation = measure.getValue().aggregation();
    var own = known.getOrDefault(new Place(measure.getKey(), district), State.UNKNOWN);
    var weight = known.getOrDefault(new Place(aggregation.weight(), district), State.UNKNOWN);
    return kept.isCurrent(aggregation, over(aggregation.weight(), weighing), own, weight);
  }

  private static KeptTotal total(
      Place place,
      Map<String, Measure> rolled,
      Map<String, Measure> weighing,
      Map<Place, State> known,
      Optional<List<Together>> made) {
    var aggregation = measure(place, rolled).aggregation();
    return new KeptTotal(
        aggregation,
        over(aggregation.weight(), weighing),
        known.getOrDefault(place, State.UNKNOWN).changes(),
        weight(place, rolled, known).changes(),
        made.isPresent(),
        made.orElse(List.of()));
  }

  /** Whether no change was under way when the counts were taken. */
  private static boolean isSettled(
      Place place, Map<String, Measure> rolled, Map<Place, State> known) {
    return !known.getOrDefault(place, State.UNKNOWN).isChanging()
        && !weight(place, rolled, known).isChanging();
  }

  private static State weight(Place place, Map<String, Measure> rolled, Map<Place, State> known) {
    var weight = measure(place, rolled).aggregation().weight();
    return known.getOrDefault(new Place(weight, place.district()), State.UNKNOWN);
  }

  private static Measure measure(Place place, Map<String, Measure> rolled) {
    return java.util.Objects.requireNonNull(rolled.get(place.measure()));
  }

  private static Place place(Stored<FirmSeries> stored) {
    var series = stored.value().series();
    return new Place(series.measure(), series.district());
  }

  private Map<String, Measure> weighing(Map<String, Measure> rolled) {
    var names =
        rolled.values().stream()
            .map(one -> one.aggregation().weight())
            .filter(name -> !name.isEmpty())
            .collect(toSet());
    return names.isEmpty() ? Map.of() : measures.named(names, Scope.EVERYTHING);
  }

  private static Set<String> all(Map<String, Measure> rolled, Map<String, Measure> weighing) {
    var all = new HashSet<>(rolled.keySet());
    all.addAll(weighing.keySet());
    return all;
  }

  private static OverTime over(String weight, Map<String, Measure> weighing) {
    var measure = weighing.get(weight);
    return measure == null ? OverTime.UNSPECIFIED : measure.aggregation().overTime();
  }

  private static Stored<FirmSeries> asOf(Stored<FirmSeries> stored, Instant time) {
    return new Stored<>(
        stored.value().asOf(time),
        stored.name(),
        stored.revision(),
        stored.createdAt(),
        stored.updatedAt(),
        stored.creator());
  }
}
