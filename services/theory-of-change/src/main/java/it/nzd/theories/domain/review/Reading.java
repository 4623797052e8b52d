package it.nzd.theories.domain.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's latest value in a district.
 *
 * @param unit unit code of the indicator
 * @param value latest value; null when there is none
 * @param period code of its period; empty when there is none
 * @param periodEnd last day of its period; null when there is none
 * @param moreIsBetter which way is better
 * @param isIllustrative whether the value is invented for demonstration
 */
public record Reading(
    String unit,
    @Nullable BigDecimal value,
    String period,
    @Nullable LocalDate periodEnd,
    boolean moreIsBetter,
    boolean isIllustrative) {
  /** Of an indicator that the caller does not read. */
  public static final Reading NONE = new Reading("", null, "", null, true, false);
}
