package it.nzd.indicators.domain.calculation.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Computed money, or why there is none.
 *
 * @param value the money, unrounded
 * @param missing code of why there is none; empty when there is one
 */
public record Amount(Optional<BigDecimal> value, String missing) {
  public static Amount of(BigDecimal value) {
    return new Amount(Optional.of(value), "");
  }

  public static Amount none(String why) {
    return new Amount(Optional.empty(), why);
  }

  /** As a decimal; empty when there is none. */
  public String text() {
    return value.map(Decimals::text).orElse("");
  }

  /**
   * The money.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public BigDecimal get() {
    return value.orElseThrow();
  }

  /** Hands the decimal to the first, or the reason why there is none to the second. */
  public void tell(Consumer<String> known, Consumer<String> reason) {
    value.ifPresentOrElse(v -> known.accept(Decimals.text(v)), () -> reason.accept(missing));
  }
}
