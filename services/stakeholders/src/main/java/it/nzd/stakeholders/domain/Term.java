package it.nzd.stakeholders.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which something holds.
 *
 * @param fromDay first day it holds
 * @param toDay last day it holds; null while it is open
 * @param endedAt when somebody ended it: it holds no more from that moment, whatever the days say
 */
public record Term(LocalDate fromDay, @Nullable LocalDate toDay, @Nullable Instant endedAt) {
  /** Whether it holds on a day. */
  public boolean isInForce(LocalDate day) {
    return endedAt == null && !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
  }

  /** Whether it was ended or its last day is over. */
  public boolean isOver(LocalDate today) {
    return endedAt != null || (toDay != null && toDay.isBefore(today));
  }

  /** Whether both would hold on some day; what somebody ended holds on none. */
  public boolean overlaps(Term other) {
    return endedAt == null
        && other.endedAt == null
        && (toDay == null || !other.fromDay.isAfter(toDay))
        && (other.toDay == null || !fromDay.isAfter(other.toDay));
  }

  /** Whether its last day lies before its first. */
  public boolean isReversed() {
    return toDay != null && toDay.isBefore(fromDay);
  }

  /** The same term, ended now: its last day is today or, where it ends earlier, stays. */
  public Term ended(Instant now) {
    var today = Days.of(now);
    return new Term(fromDay, toDay != null && toDay.isBefore(today) ? toDay : today, now);
  }
}
