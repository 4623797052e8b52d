package it.nzd.indicators.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Unit codes and the conversions that keep the dimension. Everything else (a volume of gas to
 * energy, standard to normal cubic metres) needs a declared factor and is refused here.
 */
public final class Units {
  /** Parts of a hundred. */
  public static final String PERCENT = "%";

  private static final Map<String, Size> SIZES = sizes();

  private record Size(String dimension, BigDecimal inBase) {}

  private Units() {}

  /** A number in another unit; empty when the two are not of one dimension. */
  public static Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
    if (from.equals(to)) {
      return Optional.of(number);
    }
    var source = SIZES.get(from);
    var target = SIZES.get(to);
    if (source == null || target == null || !source.dimension().equals(target.dimension())) {
      return Optional.empty();
    }
    return Optional.of(
        number
            .multiply(source.inBase(), MathContext.DECIMAL128)
            .divide(target.inBase(), MathContext.DECIMAL128));
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

  private static Map<String, Size> sizes() {
    var sizes = new HashMap<String, Size>();
    add(sizes, "mass", "g", "1", "kg", "1e3", "t", "1e6", "kt", "1e9", "Mt", "1e12");
    add(sizes, "energy", "J", "1", "kJ", "1e3", "MJ", "1e6", "GJ", "1e9", "TJ", "1e12");
    add(
        sizes, "energy", "W.h", "3.6e3", "kW.h", "3.6e6", "MW.h", "3.6e9", "GW.h", "3.6e12", "TW.h",
        "3.6e15");
    add(sizes, "power", "W", "1", "kW", "1e3", "MW", "1e6", "GW", "1e9");
    add(sizes, "volume", "L", "1e-3", "m3", "1");
    add(sizes, "area", "m2", "1", "ha", "1e4", "km2", "1e6");
    add(sizes, "length", "m", "1", "km", "1e3");
    return Map.copyOf(sizes);
  }

  private static void add(Map<String, Size> sizes, String dimension, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      sizes.put(pairs[i], new Size(dimension, new BigDecimal(pairs[i + 1])));
    }
  }
}
