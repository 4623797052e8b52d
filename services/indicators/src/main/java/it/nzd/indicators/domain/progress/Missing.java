package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Absence;
import java.util.EnumSet;
import java.util.Set;

/** Why a value cannot be computed. */
public enum Missing {
  NOT_OCCURRING,
  NOT_ESTIMATED,
  CONFIDENTIAL,
  INCLUDED_ELSEWHERE,
  /** Some of the months or firms that make it have no value. */
  INCOMPLETE,
  NUMERATOR_MISSING,
  DENOMINATOR_MISSING,
  DENOMINATOR_ZERO,
  /** The place works with no factor edition, or its edition has no data year that early. */
  NO_FACTOR,
  /** The edition was not published yet on the day of the calculation. */
  FACTOR_NOT_PUBLISHED,
  /** Units or kinds of measure, factor and indicator do not fit together. */
  UNIT_MISMATCH,
  /** The formula does not fit the measures and indicators as they are now. */
  FORMULA_UNFIT,
  /** Nothing was observed that the formula needs. */
  INPUT_MISSING,
  DIVISION_BY_ZERO,
  /** No number, or one too large. */
  OUT_OF_RANGE,
  /** A statistic needs more values than there are. */
  TOO_FEW_VALUES,
  /** A calculator's method that the formula calls has no answer to these numbers. */
  METHOD_REFUSES,
  NO_BASE_YEAR,
  BASE_MISSING,
  BASE_ZERO;

  /** Another factor edition could give a value. */
  public static final Set<Missing> OF_FACTOR =
      EnumSet.of(NO_FACTOR, FACTOR_NOT_PUBLISHED, UNIT_MISMATCH);

  static Missing of(Absence absence) {
    return switch (absence) {
      case NOT_OCCURRING -> NOT_OCCURRING;
      case NOT_ESTIMATED -> NOT_ESTIMATED;
      case CONFIDENTIAL -> CONFIDENTIAL;
      case INCLUDED_ELSEWHERE -> INCLUDED_ELSEWHERE;
      case INCOMPLETE -> INCOMPLETE;
    };
  }
}
