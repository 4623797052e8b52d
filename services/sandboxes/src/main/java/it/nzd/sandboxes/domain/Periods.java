package it.nzd.sandboxes.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** Calendar periods, by their codes: a year, a quarter or a month. */
public final class Periods {
  private static final int YEAR_DIGITS = 4;
  private static final int MONTHS = 12;
  private static final int MONTHS_OF_QUARTER = 3;

  private Periods() {}

  /** Last day of a period. */
  public static LocalDate lastDay(String code) {
    int year = Integer.parseInt(code.substring(0, YEAR_DIGITS));
    return YearMonth.of(year, lastMonth(code)).atEndOfMonth();
  }

  private static int lastMonth(String code) {
    if (code.length() == YEAR_DIGITS) {
      return MONTHS;
    }
    var rest = code.substring(YEAR_DIGITS + 1);
    return rest.startsWith("Q")
        ? Integer.parseInt(rest.substring(1)) * MONTHS_OF_QUARTER
        : Integer.parseInt(rest);
  }
}
