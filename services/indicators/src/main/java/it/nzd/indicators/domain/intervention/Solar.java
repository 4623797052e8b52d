package it.nzd.indicators.domain.intervention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A photovoltaic plant; null is not known.
 *
 * @param kwp peak power
 * @param selfConsumedKwh used on the spot in a year
 * @param exportedKwh fed into the grid in a year
 */
public record Solar(
    @Nullable BigDecimal kwp,
    @Nullable BigDecimal selfConsumedKwh,
    @Nullable BigDecimal exportedKwh) {
  /** Whether there is a plant: one of no power is none. */
  public boolean isThere() {
    return isMore(kwp) || isMore(selfConsumedKwh) || isMore(exportedKwh);
  }

  private static boolean isMore(@Nullable BigDecimal number) {
    return number != null && number.signum() > 0;
  }
}
