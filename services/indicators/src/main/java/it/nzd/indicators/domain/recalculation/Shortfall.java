package it.nzd.indicators.domain.recalculation;

import it.nzd.indicators.domain.formula.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Why a result is missing.
 *
 * @param why the reason
 * @param input what is missing; null when nothing that is read is
 * @param period index of the period in which it is missing
 */
public record Shortfall(Why why, @Nullable Ref input, int period) {
  /** Why a result is missing. */
  public enum Why {
    INPUT_MISSING,
    FACTOR_MISSING,
    DIVISION_BY_ZERO,
    /** No number, or one too large. */
    OUT_OF_RANGE,
    /** A statistic needs more values than there are. */
    TOO_FEW_VALUES,
    /** Everything is there, but a calculator's method has no answer to it. */
    METHOD_REFUSES,
    /** It needs periods before the first one or after the last one. */
    OUTSIDE_PERIODS
  }
}
