package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.units.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Activity times factor, {@code E = A × EF}. The factor is the one of the newest data year that is
 * not after the activity's year; the years between are noted on the value. An edition published
 * after the calculation's year is not used.
 */
final class Conversion {
  private final Optional<Factor> factor;
  private final Result result;

  /** What holds for every period: the multiplier for the units, or why nothing can be computed. */
  private Conversion(Optional<Factor> factor, Result unitFactor) {
    this.factor = factor;
    this.result = unitFactor;
  }

  static Conversion of(Indicator indicator, @Nullable Measure measure, Basis basis) {
    var factor = basis.factor();
    if (factor.isEmpty()) {
      return new Conversion(factor, new Result.Unknown(Missing.NO_FACTOR));
    }
    if (!factor.get().isPublishedBy(basis.asOfYear())) {
      return new Conversion(factor, new Result.Unknown(Missing.FACTOR_NOT_PUBLISHED));
    }
    Result units =
        Optional.ofNullable(measure)
            .flatMap(m -> unitFactor(indicator, m, factor.get()))
            .<Result>map(multiplier -> new Result.Known(multiplier, false))
            .orElse(new Result.Unknown(Missing.UNIT_MISMATCH));
    return new Conversion(factor, units);
  }

  Point apply(Observation observation) {
    if (!(observation.reading() instanceof Reading.Value activity)) {
      var absent = (Reading.Absent) observation.reading();
      return point(observation, new Result.Unknown(Missing.of(absent.why())), 0);
    }
    if (!(result instanceof Result.Known units)) {
      return point(observation, result, 0);
    }
    var applied = factor.flatMap(f -> f.forYear(observation.period().year()));
    if (applied.isEmpty()) {
      return point(observation, new Result.Unknown(Missing.NO_FACTOR), 0);
    }
    var value =
        activity
            .number()
            .multiply(applied.get().value(), MathContext.DECIMAL128)
            .multiply(units.value(), MathContext.DECIMAL128);
    return point(observation, new Result.Known(value, false), applied.get().offsetYears());
  }

  private Point point(Observation observation, Result at, int offset) {
    var used = at instanceof Result.Known ? factor : Optional.<Factor>empty();
    return new Point(observation.period(), at, offset, Provenance.of(List.of(observation), used));
  }

  /**
   * By what measure × factor is multiplied so that it comes out in the indicator's unit; empty when
   * the units do not fit.
   */
  private static Optional<BigDecimal> unitFactor(
      Indicator indicator, Measure measure, Factor factor) {
    if (!indicator.kind().isEmpty()
        && !factor.kind().isEmpty()
        && !indicator.kind().equals(factor.kind())) {
      return Optional.empty();
    }
    return Units.parse(measure.unit())
        .flatMap(from -> Units.parse(factor.unit()).map(from::times))
        .flatMap(
            product ->
                Units.parse(indicator.unit())
                    .flatMap(into -> product.convert(BigDecimal.ONE, into)));
  }
}
