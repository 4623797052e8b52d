package it.nzd.indicators.domain.meter;

/**
 * A year of a meter without its readings.
 *
 * @param meter resource name of the meter
 * @param of the meter
 * @param year calendar year
 * @param totals what it comes to
 */
public record MeterYearSummary(String meter, Meter of, int year, YearTotals totals) {
  public static MeterYearSummary of(MeterYear year) {
    return new MeterYearSummary(year.meter(), year.of(), year.year(), year.totals());
  }
}
