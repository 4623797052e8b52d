package it.nzd.sandboxes.domain;

import java.math.BigDecimal;

/**
 * A bound on a value.
 *
 * @param side which side of the value is meant
 * @param value the value, in the unit of the indicator
 */
public record Threshold(Side side, BigDecimal value) {
  /** Which side of a value is meant. */
  public enum Side {
    AT_LEAST,
    AT_MOST,
    ABOVE,
    BELOW
  }

  /** Whether a value lies on that side. */
  public boolean holds(BigDecimal read) {
    int order = read.compareTo(value);
    return switch (side) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case ABOVE -> order > 0;
      case BELOW -> order < 0;
    };
  }
}
