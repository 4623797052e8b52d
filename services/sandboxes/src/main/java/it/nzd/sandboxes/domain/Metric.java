package it.nzd.sandboxes.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something measured, with what counts as success and as harm.
 *
 * @param id key within the design
 * @param indicator resource name of the indicator
 * @param baselineValue value before the trial; null when not known
 * @param baselinePeriod period of the baseline; may be empty
 * @param baselineSource where it comes from; may be empty
 * @param success what counts as success; null where it only guards against harm
 * @param harm what counts as harm; null where nothing does
 * @param comparisonGroup with what values are compared; may be empty
 */
public record Metric(
    String id,
    String indicator,
    @Nullable BigDecimal baselineValue,
    String baselinePeriod,
    String baselineSource,
    @Nullable Threshold success,
    @Nullable Threshold harm,
    String comparisonGroup) {
  /** Whether a reading is success. */
  public boolean isSuccess(BigDecimal read) {
    return success != null && success.holds(read);
  }

  /** Whether a reading is harm. */
  public boolean isHarm(BigDecimal read) {
    return harm != null && harm.holds(read);
  }

  /** Whether it can show success against a baseline. */
  public boolean isMeasurable() {
    return success != null && baselineValue != null;
  }
}
