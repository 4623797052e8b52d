package it.nzd.indicators.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.meter.MeterPlace;
import it.nzd.indicators.domain.rollup.FirmsTogether;
import it.nzd.indicators.domain.rollup.Together;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The series of districts, completed by what their firms make together where nothing was entered
 * for the district itself. Who may not read single firms reads only what gives none of them away.
 */
@Singleton
final class DistrictSeries {
  private final FirmBook book;
  private final Measures measures;
  private final MeterMonthly meters;

  DistrictSeries(FirmBook book, Measures measures, MeterMonthly meters) {
    this.book = book;
    this.measures = measures;
    this.meters = meters;
  }

  /**
   * These series and what the firms add to them. A district without a series of its own is shown to
   * people of its city alone.
   *
   * @param known measures by resource name: those that are wanted
   * @param entered series of the districts that the caller may read
   * @param asOf with the observations of firms as they stood then; now when empty
   */
  List<Series> completed(
      Caller caller,
      Map<String, Measure> known,
      Collection<String> districts,
      List<Series> entered,
      Optional<Instant> asOf) {
    var metered = meters.of(known.keySet(), districts, asOf);
    var own = withOwnMeters(caller, entered, metered);
    var rolled = known.entrySet().stream().filter(one -> isRolled(one.getValue())).toList();
    if (rolled.isEmpty() || districts.isEmpty()) {
      return own;
    }
    var names = rolled.stream().map(Map.Entry::getKey).collect(toSet());
    var weighing = weighing(rolled);
    var wanted = new ArrayList<>(names);
    wanted.addAll(weighing.keySet());
    var weighed = meters.of(weighing.keySet(), districts, asOf);
    var firms =
        book.of(wanted, districts).stream()
            .map(one -> asOf.map(time -> asOf(one, time)).orElse(one))
            .map(one -> MeterMonthly.filled(MeterMonthly.filled(one, metered), weighed))
            .collect(groupingBy(one -> key(one.value().series())));
    if (firms.isEmpty()) {
      return own;
    }
    var all = new ArrayList<>(own);
    for (var measure : rolled) {
      for (var district : districts) {
        var series = firms.getOrDefault(key(measure.getKey(), district), List.of());
        var weights =
            firms.getOrDefault(key(measure.getValue().aggregation().weight(), district), List.of());
        if (!series.isEmpty()) {
          var made = together(measure.getValue(), series, weights, weighing);
          add(all, caller, measure.getKey(), district, made, asOf);
        }
      }
    }
    return List.copyOf(all);
  }

  /** What the firms of a district make of a measure, as the caller may see it. */
  List<Together> together(Caller caller, String name, Measure measure, String district) {
    if (!isRolled(measure)) {
      return List.of();
    }
    var weighing = weighing(List.of(Map.entry(name, measure)));
    var wanted = new ArrayList<>(weighing.keySet());
    wanted.add(name);
    var metered = meters.of(wanted, List.of(district), Optional.empty());
    var firms =
        book.of(wanted, List.of(district)).stream()
            .map(one -> MeterMonthly.filled(one, metered))
            .collect(groupingBy(one -> one.value().series().measure()));
    var made =
        together(
            measure,
            firms.getOrDefault(name, List.of()),
            firms.getOrDefault(measure.aggregation().weight(), List.of()),
            weighing);
    return FirmAccess.readsAll(caller, ResourceName.tenant(district))
        ? made
        : made.stream().map(Together::closed).toList();
  }

  /** A district that has nothing but meters is shown to people of its city alone. */
  private static List<Series> withOwnMeters(
      Caller caller,
      List<Series> entered,
      Map<MeterPlace, NavigableMap<Period, Observation>> metered) {
    var all =
        new ArrayList<>(
            entered.stream()
                .map(one -> MeterMonthly.ofDistrict(one, metered, isOpen(caller, one.district())))
                .toList());
    for (var place : metered.keySet()) {
      boolean isInside =
          caller.scope().everything()
              || caller.scope().inside().contains(ResourceName.tenant(place.district()));
      boolean isThere =
          entered.stream()
              .anyMatch(
                  one ->
                      one.perimeter() == Perimeter.DISTRICT
                          && key(one).equals(key(place.measure(), place.district())));
      if (place.isDistrict() && isInside && !isThere) {
        var empty = empty(place.measure(), place.district());
        all.add(MeterMonthly.ofDistrict(empty, metered, isOpen(caller, place.district())));
      }
    }
    return all;
  }

  private static boolean isOpen(Caller caller, String district) {
    return FirmAccess.readsAll(caller, ResourceName.tenant(district));
  }

  private static List<Together> together(
      Measure measure,
      List<Stored<FirmSeries>> series,
      List<Stored<FirmSeries>> weights,
      Map<String, Measure> weighing) {
    var weight = weighing.get(measure.aggregation().weight());
    var over = weight == null ? OverTime.UNSPECIFIED : weight.aggregation().overTime();
    return new FirmsTogether(measure.aggregation(), series, weights, over).periods();
  }

  private static void add(
      List<Series> all,
      Caller caller,
      String measure,
      String district,
      List<Together> made,
      Optional<Instant> asOf) {
    var tenant = ResourceName.tenant(district);
    boolean readsAll = FirmAccess.readsAll(caller, tenant);
    var entered =
        all.stream()
            .filter(one -> one.measure().equals(measure) && one.district().equals(district))
            .filter(one -> one.perimeter() == Perimeter.DISTRICT)
            .findFirst();
    boolean isInside = caller.scope().everything() || caller.scope().inside().contains(tenant);
    // Two looks at different times would give away what one firm changed in between.
    if (!readsAll && (asOf.isPresent() || (entered.isEmpty() && !isInside))) {
      return;
    }
    entered.ifPresent(all::remove);
    var base = entered.orElseGet(() -> empty(measure, district));
    all.add(filled(base, readsAll ? made : made.stream().map(Together::closed).toList()));
  }

  /** What was entered for the district comes first. */
  private static Series filled(Series base, List<Together> made) {
    var all = new TreeMap<>(base.observations());
    made.stream()
        .filter(one -> base.at(one.period()).isEmpty())
        .forEach(one -> all.put(one.period(), one.observation()));
    return base.observing(all);
  }

  private static Series empty(String measure, String district) {
    return new Series(
        measure, district, Perimeter.DISTRICT, "", "", 0, new TreeMap<>(), Visibility.INTERNAL, "");
  }

  private Map<String, Measure> weighing(List<Map.Entry<String, Measure>> rolled) {
    var names =
        rolled.stream()
            .map(one -> one.getValue().aggregation().weight())
            .filter(name -> !name.isEmpty())
            .collect(toSet());
    return names.isEmpty() ? Map.of() : new HashMap<>(measures.named(names, Scope.EVERYTHING));
  }

  private static boolean isRolled(Measure measure) {
    return measure.aggregation().overUnits() != OverUnits.UNSPECIFIED;
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

  private static String key(Series series) {
    return key(series.measure(), series.district());
  }

  private static String key(String measure, String district) {
    return measure + "|" + district;
  }
}
