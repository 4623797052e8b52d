package it.nzd.consultations.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Unit and limits of a number.
 *
 * @param unit unit code
 * @param least smallest allowed; null for none
 * @param most greatest allowed; null for none
 * @param period what period it is about, in words; may be empty
 */
public record NumberRule(
    String unit, @Nullable BigDecimal least, @Nullable BigDecimal most, String period) {
  /** Whether a number keeps the limits. */
  public boolean allows(BigDecimal number) {
    return (least == null || number.compareTo(least) >= 0)
        && (most == null || number.compareTo(most) <= 0);
  }
}
