package it.nzd.indicators.domain.intervention;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Use of a carrier in a year, in its unit.
 *
 * @param baseline without the intervention; null when not known
 * @param project with it; null when not known
 */
public record CarrierUse(@Nullable BigDecimal baseline, @Nullable BigDecimal project) {
  /** What is used less; empty when either side is not known. */
  public Optional<BigDecimal> saved() {
    return baseline == null || project == null
        ? Optional.empty()
        : Optional.of(baseline.subtract(project));
  }
}
