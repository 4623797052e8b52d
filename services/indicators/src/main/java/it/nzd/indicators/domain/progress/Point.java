package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A computed value of one period.
 *
 * @param period the period
 * @param result the value, or why there is none
 * @param factorOffsetYears years from the factor's data to the activity; 0 when the same or no
 *     factor is used
 * @param provenance what it rests on
 */
public record Point(Period period, Result result, int factorOffsetYears, Provenance provenance) {
  /** The value, where there is one. */
  public Optional<BigDecimal> value() {
    return result instanceof Result.Known known ? Optional.of(known.value()) : Optional.empty();
  }
}
