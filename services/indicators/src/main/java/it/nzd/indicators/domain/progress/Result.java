package it.nzd.indicators.domain.progress;

import java.math.BigDecimal;

/** A computed value, or why there is none. */
public sealed interface Result {
  /**
   * There is one.
   *
   * @param value the number, not rounded
   * @param isEntered whether it is the number somebody entered, to be shown digit by digit
   */
  record Known(BigDecimal value, boolean isEntered) implements Result {}

  /** There is none. */
  record Unknown(Missing why) implements Result {}
}
