package it.nzd.indicators.domain;

import it.nzd.platform.value.Source;

/**
 * What was observed in one period.
 *
 * @param period the period
 * @param reading a value or its absence
 * @param source where it comes from
 * @param note anything a reader must know; may be empty
 */
public record Observation(Period period, Reading reading, Source source, String note) {
  public boolean hasValue() {
    return reading instanceof Reading.Value;
  }
}
