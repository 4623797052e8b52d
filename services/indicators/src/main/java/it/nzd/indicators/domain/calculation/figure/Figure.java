package it.nzd.indicators.domain.calculation.figure;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * A computed number, or why there is none. Missing is never zero.
 *
 * @param value the number, always finite
 * @param missing code of why there is none; empty when there is one
 */
public record Figure(OptionalDouble value, String missing) {
  /** Code for an input that was not given. */
  public static final String INPUT_MISSING = "INPUT_MISSING";

  /** Code for a number too large to be told. */
  public static final String NOT_FINITE = "NOT_FINITE";

  public static Figure of(double value) {
    return Double.isFinite(value)
        ? new Figure(OptionalDouble.of(value + 0.0), "")
        : none(NOT_FINITE);
  }

  public static Figure none(String why) {
    return new Figure(OptionalDouble.empty(), why);
  }

  /** Divides; there is none, for the reason given, when the divisor is zero. */
  public static Figure ratio(double dividend, double divisor, String whenZero) {
    return divisor == 0 ? none(whenZero) : of(dividend / divisor);
  }

  /** Divides; there is none when one is not given or the divisor is zero. */
  public static Figure ratio(OptionalDouble dividend, OptionalDouble divisor, String whenZero) {
    return dividend.isEmpty() || divisor.isEmpty()
        ? none(INPUT_MISSING)
        : ratio(dividend.getAsDouble(), divisor.getAsDouble(), whenZero);
  }

  public boolean isKnown() {
    return value.isPresent();
  }

  /**
   * The number.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public double get() {
    return value.orElseThrow();
  }

  /** Hands the number to the first, or the reason why there is none to the second. */
  public void tell(DoubleConsumer known, Consumer<String> reason) {
    value.ifPresentOrElse(known, () -> reason.accept(missing));
  }
}
