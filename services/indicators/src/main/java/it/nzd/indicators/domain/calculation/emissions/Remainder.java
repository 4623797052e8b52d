package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;

/** What is left of a whole when a part is taken away. */
final class Remainder {
  /** Relative: a whole that was computed may be too small by its rounding. */
  private static final double ROUNDING = 1e-9;

  private Remainder() {}

  /**
   * The whole less the part, never below zero.
   *
   * @param field what is refused when more is taken than there is
   * @throws UnfitInput VALUE_UNFIT when the part exceeds the whole
   */
  static double of(double whole, double part, String field) {
    if (part > whole * (1 + ROUNDING)) {
      throw new UnfitInput(field, Why.VALUE_UNFIT);
    }
    return Math.max(0, whole - part);
  }
}
