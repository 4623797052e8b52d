package it.nzd.indicators.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When values of a measure are to be there.
 *
 * @param every how long the periods are by which they are collected; null where nobody waits
 * @param deadlineDays how many days after its end a period's value is to be there
 */
public record Collecting(@Nullable PeriodType every, int deadlineDays) {
  /** Nobody waits. */
  public static final Collecting NOT_STATED = new Collecting(null, 0);

  /**
   * A value that is waited for.
   *
   * @param period its period
   * @param lateFrom the first day on which it is late
   */
  public record Awaited(Period period, LocalDate lateFrom) {}

  /** What is waited for once this period is there. */
  Awaited after(Period last) {
    var next = last.next();
    return new Awaited(next, next.lastDay().plusDays(deadlineDays + 1L));
  }
}
