package it.nzd.indicators.domain;

import it.nzd.platform.access.Row.Visibility;
import java.util.ArrayList;
import java.util.Collection;
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

  /** The observation of a period. */
  public Optional<Observation> at(Period period) {
    return Optional.ofNullable(observations.get(period));
  }

  /** The observations of one length of period, oldest first. */
  public List<Observation> every(PeriodType type) {
    return observations.values().stream().filter(o -> o.period().type() == type).toList();
  }

  /**
   * The series with observations of several periods added, or replaced where a period is there; all
   * or none.
   *
   * @param today the day on which they are recorded, in Europe/Rome
   */
  public Recording record(Collection<Observation> news, java.time.LocalDate today) {
    var refusals = new ArrayList<Recording.Refused>();
    var next = new TreeMap<>(observations);
    var seen = new java.util.HashSet<Period>();
    var type = typeOf(news);
    int i = 0;
    for (var observation : news) {
      var period = observation.period();
      if (!seen.add(period)) {
        refusals.add(new Recording.Refused(Recording.Why.PERIOD_TWICE, i, period));
      } else if (period.type() != type) {
        refusals.add(new Recording.Refused(Recording.Why.PERIOD_TYPE_MIXED, i, period));
      } else if (period.isAfter(today)) {
        refusals.add(new Recording.Refused(Recording.Why.OBSERVATION_IN_FUTURE, i, period));
      }
      next.put(period, observation);
      i++;
    }
    return refusals.isEmpty() ? new Recording.Done(observing(next)) : refusals.getFirst();
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

  private PeriodType typeOf(Collection<Observation> news) {
    var any =
        observations.isEmpty() ? news.iterator().next() : observations.firstEntry().getValue();
    return any.period().type();
  }

  /** What became of observations that were to be recorded. */
  public sealed interface Recording {
    /** Why not. */
    enum Why {
      PERIOD_TWICE,
      PERIOD_TYPE_MIXED,
      OBSERVATION_IN_FUTURE
    }

    /** They were. */
    record Done(Series series) implements Recording {}

    /** None was; the first one that does not fit says why. */
    record Refused(Why why, int index, Period period) implements Recording {}
  }
}
