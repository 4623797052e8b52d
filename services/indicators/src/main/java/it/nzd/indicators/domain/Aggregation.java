package it.nzd.indicators.domain;

/**
 * How values of a measure are put together.
 *
 * @param overTime shorter periods to a longer one
 * @param overUnits sites to a firm, firms to the district
 * @param weight resource name of the measure that weighs; empty when none does
 */
public record Aggregation(OverTime overTime, OverUnits overUnits, String weight) {
  /** Values are never put together. */
  public static final Aggregation NONE =
      new Aggregation(OverTime.UNSPECIFIED, OverUnits.UNSPECIFIED, "");
}
