package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Series;
import java.time.Instant;

/**
 * What an import and its undoing left in a series: told from the series itself, never from memory.
 */
public final class Traces {
  private Traces() {}

  /** Periods into which the import wrote. */
  public static int written(Series series, String origin) {
    return (int) series.observations().values().stream().filter(o -> has(o, origin)).count();
  }

  /** Whether the newest version of an observation is the import's. */
  public static boolean isNewest(Observation observation, String origin) {
    return observation.entry().origin().equals(origin);
  }

  /** Periods in which the import was undone by this person for this reason. */
  public static int restored(Series series, String origin, String by, String why) {
    return (int)
        series.observations().values().stream()
            .filter(o -> has(o, origin) && isRestored(o, origin, by, why))
            .count();
  }

  private static boolean isRestored(Observation newest, String origin, String by, String why) {
    var entry = newest.entry();
    boolean isSentBack =
        isNewest(newest, origin)
            && entry.approval() == Approval.REJECTED
            && entry.judge().equals(by)
            && entry.rejection().equals(why);
    return isSentBack
        || (!isNewest(newest, origin) && entry.restorer().equals(by) && entry.reason().equals(why));
  }

  /** Whether anybody entered or judged an observation after a time. */
  public static boolean isTouchedSince(Observation observation, Instant time) {
    var entry = observation.entry();
    var judgedAt = entry.judgedAt();
    return entry.at().isAfter(time) || (judgedAt != null && judgedAt.isAfter(time));
  }

  private static boolean has(Observation observation, String origin) {
    return observation.versions().anyMatch(version -> isNewest(version, origin));
  }
}
