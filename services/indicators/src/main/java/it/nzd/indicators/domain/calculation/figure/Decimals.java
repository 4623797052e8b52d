package it.nzd.indicators.domain.calculation.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Money and tariffs, exact. */
public final class Decimals {
  /** 34 digits, half-even: what a division may lose. */
  public static final MathContext CONTEXT = MathContext.DECIMAL128;

  private static final int MOST_DIGITS_AFTER_POINT = 12;

  private Decimals() {}

  /** The decimal that was written: 0.1 is a tenth, not its nearest binary fraction. */
  public static BigDecimal of(double written) {
    return BigDecimal.valueOf(written);
  }

  public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, CONTEXT);
  }

  /** Plain decimal, half-even to twelve digits after the point at most. */
  public static String text(BigDecimal number) {
    var near =
        number.scale() > MOST_DIGITS_AFTER_POINT
            ? number.setScale(MOST_DIGITS_AFTER_POINT, RoundingMode.HALF_EVEN)
            : number;
    return near.signum() == 0 ? "0" : near.stripTrailingZeros().toPlainString();
  }
}
