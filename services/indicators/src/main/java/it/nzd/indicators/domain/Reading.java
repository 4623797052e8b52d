package it.nzd.indicators.domain;

import java.math.BigDecimal;

/**
 * What an observation found: a value, or the reason why there is none. A missing value is never a
 * zero.
 */
public sealed interface Reading {
  /**
   * There is a value.
   *
   * @param number as it was entered
   * @param quality how it was obtained
   */
  record Value(BigDecimal number, Quality quality) implements Reading {}

  /**
   * There is none.
   *
   * @param why the notation key
   */
  record Absent(Absence why) implements Reading {}
}
