package it.nzd.indicators.domain;

import it.nzd.platform.access.Row.Visibility;
import java.time.Instant;
import java.util.ArrayList;
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
 * @param earlierBases factor editions and base years it worked with before, newest first
 * @param collecting when values are to be there, as its measure says
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
    String title,
    List<EarlierBasis> earlierBases,
    Collecting collecting) {
  public Series {
    observations = Collections.unmodifiableNavigableMap(new TreeMap<>(observations));
    earlierBases = List.copyOf(earlierBases);
  }

  /** One that has worked with the same factor edition and base year all along. */
  public Series(
      String measure,
      String district,
      Perimeter perimeter,
      String perimeterNote,
      String factor,
      int baseYear,
      NavigableMap<Period, Observation> observations,
      Visibility visibility,
      String title) {
    this(
        measure,
        district,
        perimeter,
        perimeterNote,
        factor,
        baseYear,
        observations,
        visibility,
        title,
        List.of(),
        Collecting.NOT_STATED);
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

  /** The series as it was known and computed with at a time. */
  public Series asOf(Instant time) {
    var then = new TreeMap<Period, Observation>();
    observations.forEach((period, o) -> o.asOf(time).ifPresent(was -> then.put(period, was)));
    var before = earlierBases.stream().filter(basis -> !basis.until().isAfter(time)).toList();
    return earlierBases.stream()
        .filter(basis -> basis.until().isAfter(time))
        .reduce((newer, older) -> older)
        .map(basis -> with(basis.factor(), basis.baseYear(), then, title, before))
        .orElseGet(() -> with(factor, baseYear, then, title, before));
  }

  /** Whether values are computed from it. */
  public boolean isCounted() {
    return observations.values().stream().anyMatch(o -> o.counted().isPresent());
  }

  /** Whether nothing is in it that does not count: no draft, nothing sent back or taken back. */
  public boolean isSettled() {
    return observations.values().stream()
        .flatMap(Observation::versions)
        .allMatch(version -> version.entry().counts());
  }

  /** Whether it works with the same factor edition and base year as another. */
  public boolean hasBasisOf(Series other) {
    return factor.equals(other.factor) && baseYear == other.baseYear;
  }

  /** This one in the place of another, whose factor edition and base year are kept. */
  public Series replacing(Series before, Instant now, String by, String reason) {
    var kept = new ArrayList<>(before.earlierBases);
    if (!hasBasisOf(before)) {
      kept.addFirst(new EarlierBasis(before.factor, before.baseYear, now, by, reason));
    }
    return with(factor, baseYear, before.observations, title, kept)
        .collected(measure.equals(before.measure) ? before.collecting : collecting);
  }

  /** The same series with these observations. */
  public Series observing(NavigableMap<Period, Observation> next) {
    return with(factor, baseYear, next, title, earlierBases);
  }

  /** The same series, whose values are collected so. */
  public Series collected(Collecting next) {
    return new Series(
        measure,
        district,
        perimeter,
        perimeterNote,
        factor,
        baseYear,
        observations,
        visibility,
        title,
        earlierBases,
        next);
  }

  /** The value that is waited for next; nothing is waited for before the first is there. */
  public Optional<Collecting.Awaited> awaited() {
    var every = collecting.every();
    return every == null || every(every).isEmpty()
        ? Optional.empty()
        : Optional.of(collecting.after(every(every).getLast().period()));
  }

  /** The same series under another title. */
  public Series titled(String next) {
    return with(factor, baseYear, observations, next, earlierBases);
  }

  private Series with(
      String otherFactor,
      int otherYear,
      NavigableMap<Period, Observation> others,
      String otherTitle,
      List<EarlierBasis> bases) {
    return new Series(
        measure,
        district,
        perimeter,
        perimeterNote,
        otherFactor,
        otherYear,
        others,
        visibility,
        otherTitle,
        bases,
        collecting);
  }
}
