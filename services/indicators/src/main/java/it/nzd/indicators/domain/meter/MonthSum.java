package it.nzd.indicators.domain.meter;

import it.nzd.indicators.domain.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;

/**
 * What the readings of a meter make in one month.
 *
 * @param month the month
 * @param sum sum of those that are there, in the meter's unit
 * @param present how many are there
 * @param estimated how many of them are estimated
 * @param expected how many the month has
 * @param isApproved whether a second person has approved all of them
 * @param latest when the last of them was brought in
 */
public record MonthSum(
    Period month,
    BigDecimal sum,
    int present,
    int estimated,
    int expected,
    boolean isApproved,
    Instant latest) {
  /** From this share on the missing ones are put in as the mean of the others. */
  private static final int LEAST_PERCENT = 95;

  /** What becomes of a month. */
  public enum Outcome {
    MEASURED,
    ESTIMATED,
    INCOMPLETE
  }

  /** A month in which nothing was read. */
  static MonthSum empty(Period month, int expected) {
    return new MonthSum(month, BigDecimal.ZERO, 0, 0, expected, true, Instant.EPOCH);
  }

  public Outcome outcome() {
    if (present * 100L < (long) expected * LEAST_PERCENT) {
      return Outcome.INCOMPLETE;
    }
    return present == expected && estimated == 0 ? Outcome.MEASURED : Outcome.ESTIMATED;
  }

  /** The month's value where it is not incomplete, in the meter's unit. */
  public BigDecimal value() {
    return present == expected
        ? sum
        : sum.multiply(BigDecimal.valueOf(expected))
            .divide(BigDecimal.valueOf(present), MathContext.DECIMAL64);
  }
}
