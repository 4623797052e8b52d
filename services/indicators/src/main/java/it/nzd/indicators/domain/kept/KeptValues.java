package it.nzd.indicators.domain.kept;

import it.nzd.indicators.domain.Period;
import it.nzd.platform.id.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Values of an indicator in a district as they were computed last.
 *
 * @param indicator resource name
 * @param district resource name
 * @param values by period; one that cannot be computed is not in it
 * @param rests resource names of the series they were computed from
 * @param moved values that stood there before, newest first
 */
public record KeptValues(
    String indicator,
    String district,
    NavigableMap<Period, BigDecimal> values,
    NavigableSet<String> rests,
    List<Moved> moved) {
  /** So many values that moved are remembered. */
  private static final int MOST_MOVED = 200;

  public KeptValues {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    rests = Collections.unmodifiableNavigableSet(new TreeSet<>(rests));
    moved = List.copyOf(moved);
  }

  /** Those of an indicator in a district before anything was computed. */
  public static KeptValues none(String indicator, String district) {
    return new KeptValues(indicator, district, new TreeMap<>(), new TreeSet<>(), List.of());
  }

  /** The resource name of the values of an indicator in a district. */
  public static String name(String indicator, String district) {
    var city = district.substring(0, district.indexOf("/districts/"));
    return city + "/keptValues/" + Ids.derived(indicator, district);
  }

  /**
   * The same, computed anew; empty when nothing is different, so that computing again changes
   * nothing. A value that was not there before has moved nothing.
   *
   * @param causes what was changed since
   * @param operation resource name of the work that computed it
   */
  public Optional<KeptValues> computed(
      NavigableMap<Period, BigDecimal> now,
      NavigableSet<String> series,
      Instant at,
      List<Cause> causes,
      String operation) {
    if (isSame(now) && rests.equals(series)) {
      return Optional.empty();
    }
    var all = new ArrayList<Moved>();
    values.forEach(
        (period, before) -> {
          var after = now.get(period);
          if (after == null || after.compareTo(before) != 0) {
            all.add(new Moved(period, at, before, after, causes, operation));
          }
        });
    all.addAll(moved);
    return Optional.of(
        new KeptValues(
            indicator, district, now, series, all.subList(0, Math.min(all.size(), MOST_MOVED))));
  }

  /** Values that one work moved, newest first. */
  public List<Moved> movedBy(String operation) {
    return moved.stream().filter(one -> one.operation().equals(operation)).toList();
  }

  /** Numbers are the same when they are equal, whatever digits they are written with. */
  private boolean isSame(NavigableMap<Period, BigDecimal> now) {
    return values.keySet().equals(now.keySet())
        && values.entrySet().stream()
            .allMatch(e -> e.getValue().compareTo(now.getOrDefault(e.getKey(), e.getValue())) == 0);
  }
}
