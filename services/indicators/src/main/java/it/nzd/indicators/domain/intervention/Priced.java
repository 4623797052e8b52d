package it.nzd.indicators.domain.intervention;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.units.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A factor edition at one revision.
 *
 * @param name resource name
 * @param revision its revision
 * @param factor the factor
 */
public record Priced(String name, long revision, Factor factor) {
  /**
   * Kilograms per unit of an amount: of the newest data year that is not after the activity's.
   * Empty when the unit does not fit or no data year is that early.
   *
   * @param unit unit code of the amount
   */
  OptionalDouble kgPer(String unit, int year) {
    var multiplier = multiplier(factor.unit(), unit);
    var applied = factor.forYear(year);
    return multiplier.isEmpty() || applied.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            applied.get().value().multiply(multiplier.get(), MathContext.DECIMAL128).doubleValue());
  }

  /** Data year that serves an activity of this year; 0 when there is none. */
  int dataYear(int year) {
    return factor.forYear(year).map(applied -> year - applied.offsetYears()).orElse(0);
  }

  /**
   * Whether a factor in this unit turns an amount into a mass; standard cubic metres only fit
   * themselves.
   */
  public static boolean fits(String factorUnit, String unit) {
    return multiplier(factorUnit, unit).isPresent();
  }

  private static Optional<BigDecimal> multiplier(String factorUnit, String unit) {
    int slash = factorUnit.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    return Units.convert(BigDecimal.ONE, factorUnit.substring(0, slash), "kg")
        .flatMap(
            mass ->
                Units.convert(BigDecimal.ONE, unit, factorUnit.substring(slash + 1))
                    .map(amount -> mass.multiply(amount, MathContext.DECIMAL128)));
  }
}
