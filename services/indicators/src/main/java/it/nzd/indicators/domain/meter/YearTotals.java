package it.nzd.indicators.domain.meter;

import java.util.List;

/**
 * What a year of a meter comes to, without its readings.
 *
 * @param expected how many readings the year has
 * @param present how many of them are there and count
 * @param estimated how many of those are estimated
 * @param waiting batches that wait for a second person
 * @param drafts batches that are drafts
 * @param months months in which anything counts, oldest first
 */
public record YearTotals(
    int expected, int present, int estimated, int waiting, int drafts, List<MonthSum> months) {
  public YearTotals {
    months = List.copyOf(months);
  }
}
