package it.nzd.indicators.domain.meter;

import it.nzd.indicators.domain.Entry;

/**
 * What one import brought into one year of a meter.
 *
 * @param id its id within the year
 * @param from number of the first reading in the year
 * @param readings the readings, some of them missing
 * @param entry who brought them in and what became of them
 */
public record MeterBatch(String id, int from, Readings readings, Entry entry) {
  /** The same under another entry. */
  public MeterBatch entered(Entry next) {
    return new MeterBatch(id, from, readings, next);
  }

  /** Number of the last reading in the year. */
  public int last() {
    return from + readings.length() - 1;
  }
}
