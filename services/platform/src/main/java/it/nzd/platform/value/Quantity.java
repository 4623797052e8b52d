package it.nzd.platform.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A number as it was entered, with its unit.
 *
 * @param value the number
 * @param unit unit code
 * @param kind what is measured where the unit does not tell; may be empty
 */
public record Quantity(BigDecimal value, String unit, String kind) {
  private static final Map<String, BigDecimal> SQUARE_METRES =
      Map.of(
          "m2", BigDecimal.ONE,
          "ar", new BigDecimal("100"),
          "ha", new BigDecimal("10000"),
          "har", new BigDecimal("10000"),
          "km2", new BigDecimal("1000000"));

  /** The area in square metres; empty when the unit is none of area or the number is negative. */
  public Optional<BigDecimal> squareMetres() {
    return value.signum() < 0
        ? Optional.empty()
        : Optional.ofNullable(SQUARE_METRES.get(unit)).map(value::multiply);
  }
}
