package it.nzd.indicators.domain;

import java.math.BigDecimal;

/**
 * What an observation found: a value, or the reason why there is none. A missing value is never a
 * zero.
 */
public sealed interface Reading {
  /** Whether the other says the same: the same number, however written and obtained. */
  default boolean says(Reading other) {
    return this instanceof Value mine && other instanceof Value theirs
        ? mine.number().compareTo(theirs.number()) == 0
        : equals(other);
  }

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
