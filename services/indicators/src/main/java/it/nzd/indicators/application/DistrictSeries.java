package it.nzd.indicators.application;

import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.meter.MeterPlace;
import it.nzd.indicators.domain.rollup.FirmTotals.Place;
import it.nzd.indicators.domain.rollup.Together;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.contract.ResourceName;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
  private final FirmSums sums;
  private final MeterMonthly meters;

  DistrictSeries(FirmSums sums, MeterMonthly meters) {
    this.sums = sums;
    this.meters = meters;
  }

  /** Whether the firms behind a value are wanted too. */
  enum Rows {
    WANTED,
    NOT_WANTED
  }

  /**
   * These series and what the firms add to them. A district without a series of its own is shown to
   * people of its city alone.
   *
   * @param known measures by resource name: those that are wanted
   * @param entered series of the districts that the caller may read
   * @param asOf with the observations of firms as they stood then; now when empty
   * @param rows rows are shown to whoever may read all firms of the city, where they are wanted
   */
  List<Series> completed(
      Caller caller,
      Map<String, Measure> known,
      Collection<String> districts,
      List<Series> entered,
      Optional<Instant> asOf,
      Rows rows) {
    var own = withOwnMeters(caller, entered, meters.of(known.keySet(), districts, asOf));
    var rolled = rolled(known);
    if (rolled.isEmpty() || districts.isEmpty()) {
      return own;
    }
    var made =
        asOf.isPresent() || rows == Rows.WANTED
            ? sums.whole(rolled, districts, asOf)
            : sums.kept(rolled, districts);
    var all = new ArrayList<>(own);
    rolled
        .keySet()
        .forEach(
            measure ->
                districts.forEach(
                    district -> {
                      var periods = made.get(new Place(measure, district));
                      if (periods != null) {
                        add(all, caller, measure, district, periods, asOf);
                      }
                    }));
    return List.copyOf(all);
  }

  /** What the firms of a district make of a measure, as the caller may see it. */
  List<Together> together(Caller caller, String name, Measure measure, String district) {
    var rolled = rolled(Map.of(name, measure));
    if (rolled.isEmpty()) {
      return List.of();
    }
    var place = new Place(name, district);
    if (FirmAccess.readsAll(caller, ResourceName.tenant(district))) {
      return sums.whole(rolled, List.of(district), Optional.empty()).getOrDefault(place, List.of());
    }
    return sums.kept(rolled, List.of(district)).getOrDefault(place, List.of()).stream()
        .map(Together::closed)
        .toList();
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
                          && one.measure().equals(place.measure())
                          && one.district().equals(place.district()));
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

  private static Map<String, Measure> rolled(Map<String, Measure> known) {
    var rolled = new TreeMap<>(known);
    rolled.values().removeIf(measure -> measure.aggregation().overUnits() == OverUnits.UNSPECIFIED);
    return rolled;
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
}
