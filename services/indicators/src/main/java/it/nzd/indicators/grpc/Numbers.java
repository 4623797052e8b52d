package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.progress.Result;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers on their way out: the only place that rounds. */
final class Numbers {
  private static final int DIGITS_AFTER_POINT = 6;
  private static final int MOST_DIGITS_AFTER_POINT = 14;
  private static final MathContext SMALL = new MathContext(10, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /**
   * A result: what somebody entered digit by digit, what was computed rounded; empty when there is
   * none.
   */
  static String text(Result result) {
    return result instanceof Result.Known known
        ? known.isEntered() ? known.value().toPlainString() : rounded(known.value())
        : "";
  }

  /**
   * A computed number, half-even to six digits after the point; one smaller than 1 to ten
   * significant digits.
   */
  static String rounded(BigDecimal number) {
    boolean isSmall = number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) < 0;
    var near =
        isSmall ? number.round(SMALL) : number.setScale(DIGITS_AFTER_POINT, RoundingMode.HALF_EVEN);
    var kept =
        near.scale() > MOST_DIGITS_AFTER_POINT
            ? near.setScale(MOST_DIGITS_AFTER_POINT, RoundingMode.HALF_EVEN)
            : near;
    return plain(kept);
  }

  static String rounded(Optional<BigDecimal> number) {
    return number.map(Numbers::rounded).orElse("");
  }

  /** A number of a path, half-even to six digits after the point. */
  static String ofPath(BigDecimal number) {
    return plain(number.setScale(DIGITS_AFTER_POINT, RoundingMode.HALF_EVEN));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
