package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened.
 *
 * @param day day as written, {@code YYYY-MM-DD}; empty when only the year is known
 * @param year the year; null when there is only the day
 */
public record When(String day, @Nullable Integer year) {
  private static final int DECEMBER = 12;
  private static final int LAST = 31;

  /**
   * The day, or the last day of the year.
   *
   * @param path path of the message that holds both fields
   */
  LocalDate lastDay(String path) {
    if (day.isEmpty()) {
      if (year == null) {
        throw new UnfitInput(path + ".day", Why.VALUE_MISSING);
      }
      return LocalDate.of(year, DECEMBER, LAST);
    }
    var date = parse(day, path + ".day");
    if (year != null && year != date.getYear()) {
      throw new UnfitInput(path + ".year", Why.VALUE_UNFIT);
    }
    return date;
  }

  static LocalDate parse(String day, String field) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException none) {
      throw new UnfitInput(field, Why.VALUE_UNFIT);
    }
  }
}
