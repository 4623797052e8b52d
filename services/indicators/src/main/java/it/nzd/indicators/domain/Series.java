package it.nzd.indicators.domain;

import it.nzd.platform.access.Row.Visibility;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was observed of one measure at one place, over all periods.
 *
 * @param measure resource name of the measure
 * @param district resource name of the district it belongs to or is shown beside
 * @param perimeter what territory the numbers speak of
 * @param perimeterNote the perimeter in words; may be empty
 * @param factor resource name of the factor edition this place works with; empty when none
 * @param baseYear base year this place works with; 0 when none
 * @param observations observations by period
 * @param visibility who may read it
 * @param title names of measure and district, for lists of what happened
 */
public record Series(
    String measure,
    String district,
    Perimeter perimeter,
    String perimeterNote,
    String factor,
    int baseYear,
    NavigableMap<Period, Observation> observations,
    Visibility visibility,
    String title) {
  public Series {
    observations = Collections.unmodifiableNavigableMap(new TreeMap<>(observations));
  }

  /** The observation of a period that values are computed from. */
  public Optional<Observation> at(Period period) {
    return Optional.ofNullable(observations.get(period)).flatMap(Observation::counted);
  }

  /** The observations of one length of period that values are computed from, oldest first. */
  public List<Observation> every(PeriodType type) {
    return observations.values().stream()
        .filter(o -> o.period().type() == type)
        .flatMap(o -> o.counted().stream())
        .toList();
  }

  /** The series as it was computed with at a time. */
  public Series asOf(Instant time) {
    var then = new TreeMap<Period, Observation>();
    observations.forEach((period, o) -> o.countedAt(time).ifPresent(was -> then.put(period, was)));
    return observing(then);
  }

  /** The same series with these observations. */
  public Series observing(NavigableMap<Period, Observation> next) {
    return new Series(
        measure, district, perimeter, perimeterNote, factor, baseYear, next, visibility, title);
  }

  /** The same series under another title. */
  public Series titled(String next) {
    return new Series(
        measure,
        district,
        perimeter,
        perimeterNote,
        factor,
        baseYear,
        observations,
        visibility,
        next);
  }
}
