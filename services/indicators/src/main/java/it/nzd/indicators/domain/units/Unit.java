package it.nzd.indicators.domain.units;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.measure.IncommensurableException;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.RationalNumber;

/**
 * A unit of measurement. What physics knows is a unit of the measurement library; money, things
 * that are counted, standard and normal cubic metres and calendar years are bases of their own that
 * nothing converts into anything else.
 *
 * <p>Two units are equal when they are written alike; whether one converts into the other is {@link
 * #convertsTo}.
 */
public final class Unit {
  /** The unit of a bare number. */
  public static final Unit ONE = new Unit(AbstractUnit.ONE, new TreeMap<>(), new TreeMap<>());

  private final javax.measure.Unit<?> physical;
  private final SortedMap<String, Integer> own;
  private final SortedMap<String, Integer> written;

  private Unit(
      javax.measure.Unit<?> physical,
      SortedMap<String, Integer> own,
      SortedMap<String, Integer> written) {
    this.physical = physical;
    this.own = Collections.unmodifiableSortedMap(own);
    this.written = Collections.unmodifiableSortedMap(written);
  }

  /** A unit of the measurement library under our code. */
  static Unit physical(String code, javax.measure.Unit<?> unit) {
    return new Unit(unit, new TreeMap<>(), new TreeMap<>(Map.of(code, 1)));
  }

  /**
   * A base of its own, or a multiple or part of one.
   *
   * @param scale how many of the base it is, as a dimensionless unit
   */
  static Unit own(String code, String base, javax.measure.Unit<?> scale) {
    return new Unit(scale, new TreeMap<>(Map.of(base, 1)), new TreeMap<>(Map.of(code, 1)));
  }

  /** This power over that time, written as one. */
  Unit writtenAs(String code, javax.measure.Unit<?> time) {
    return physical(code, physical.multiply(time));
  }

  public Unit times(Unit other) {
    return combined(physical.multiply(other.physical), other, 1);
  }

  public Unit per(Unit other) {
    return combined(physical.divide(other.physical), other, -1);
  }

  /** The unit multiplied with itself; a negative exponent gives its inverse. */
  public Unit power(int exponent) {
    return new Unit(
        physical.pow(exponent),
        Powers.times(new TreeMap<>(), own, exponent),
        Powers.times(new TreeMap<>(), written, exponent));
  }

  /** Whether both are of one dimension. */
  public boolean convertsTo(Unit other) {
    return own.equals(other.own) && physical.isCompatible(other.physical);
  }

  public boolean isBare() {
    return convertsTo(ONE);
  }

  /** A number of this unit in another one; empty when the two are not of one dimension. */
  public Optional<BigDecimal> convert(BigDecimal number, Unit target) {
    if (!convertsTo(target)) {
      return Optional.empty();
    }
    var ratio = ratio(target);
    return Optional.of(
        number
            .multiply(new BigDecimal(ratio.dividend()), MathContext.DECIMAL128)
            .divide(new BigDecimal(ratio.divisor()), MathContext.DECIMAL128));
  }

  /**
   * By what a number of this unit is multiplied to be one of the other, as the nearest double.
   *
   * @throws IllegalArgumentException when the two are not of one dimension
   */
  public double factorTo(Unit target) {
    return convert(BigDecimal.ONE, target)
        .orElseThrow(() -> new IllegalArgumentException(code() + " is no " + target.code()))
        .doubleValue();
  }

  /** As it is written: a product, then a slash and the product it is divided by. */
  public String code() {
    var above = product(1);
    var below = product(-1);
    if (above.isEmpty()) {
      above = "1";
    }
    return below.isEmpty() ? above : above + "/" + below;
  }

  private String product(int sign) {
    return written.entrySet().stream()
        .filter(e -> e.getValue() * sign > 0)
        .map(e -> e.getKey() + (e.getValue() * sign == 1 ? "" : e.getValue() * sign))
        .collect(Collectors.joining("."));
  }

  private Unit combined(javax.measure.Unit<?> product, Unit other, int sign) {
    return new Unit(
        product, Powers.times(own, other.own, sign), Powers.times(written, other.written, sign));
  }

  private Ratio ratio(Unit target) {
    try {
      return Ratio.of(physical.getConverterToAny(target.physical).convert(BigInteger.ONE));
    } catch (IncommensurableException e) {
      throw new IllegalStateException("Compatible units must convert", e);
    }
  }

  private record Ratio(BigInteger dividend, BigInteger divisor) {
    static Ratio of(Number number) {
      if (number instanceof RationalNumber exact) {
        return new Ratio(exact.getDividend(), exact.getDivisor());
      }
      var decimal = new BigDecimal(number.toString());
      return decimal.scale() <= 0
          ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
          : new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Unit unit && written.equals(unit.written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  @Override
  public String toString() {
    return code();
  }
}
