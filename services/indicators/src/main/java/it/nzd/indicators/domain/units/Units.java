package it.nzd.indicators.domain.units;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Unit codes and the conversions that keep the dimension. Everything else (a volume of gas to
 * energy, standard to normal cubic metres) needs a declared factor and is refused here.
 */
public final class Units {
  /** Parts of a hundred. */
  public static final String PERCENT = "%";

  private Units() {}

  /** The unit of a code; empty when the code is none. */
  public static Optional<Unit> parse(String code) {
    return UnitCodes.read(code);
  }

  /** A number in another unit; empty when the two are not of one dimension. */
  public static Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
    return from.equals(to)
        ? Optional.of(number)
        : parse(from).flatMap(source -> parse(to).flatMap(into -> source.convert(number, into)));
  }

  /**
   * Whether one divided by the other is a bare number: the same unit, or both a count of things.
   */
  public static boolean isBareRatio(String numerator, String denominator) {
    return numerator.equals(denominator) || (isCount(numerator) && isCount(denominator));
  }

  /** Whether two different codes are sizes of one dimension. */
  public static boolean isOtherSize(String one, String other) {
    return !one.equals(other) && convert(BigDecimal.ONE, one, other).isPresent();
  }

  /** Whether the unit counts things, for example {@code {firm}}. */
  public static boolean isCount(String unit) {
    return unit.startsWith("{") && unit.endsWith("}");
  }
}
