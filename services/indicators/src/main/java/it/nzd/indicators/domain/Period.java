package it.nzd.indicators.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A calendar period in Europe/Rome, ending at 24:00 of its last day.
 *
 * @param type how long it is
 * @param year calendar year
 * @param number which one in the year, from 1
 */
public record Period(PeriodType type, int year, int number) implements Comparable<Period> {
  private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

  public Period {
    if (number < 1 || number > type.perYear()) {
      throw new IllegalArgumentException("No " + type + " " + number + " in a year");
    }
  }

  /** A whole year. */
  public static Period ofYear(int year) {
    return new Period(PeriodType.YEAR, year, 1);
  }

  /**
   * Reads a code: {@code 2024}, {@code 2024-Q1} or {@code 2024-03}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Period parse(String code) {
    var match = CODE.matcher(code);
    if (!match.matches()) {
      throw new IllegalArgumentException("Not a period: " + code);
    }
    int year = Integer.parseInt(match.group(1));
    if (match.group(2) != null) {
      return new Period(PeriodType.QUARTER, year, Integer.parseInt(match.group(2)));
    }
    return match.group(3) == null
        ? ofYear(year)
        : new Period(PeriodType.MONTH, year, Integer.parseInt(match.group(3)));
  }

  public String code() {
    return switch (type) {
      case YEAR -> "%04d".formatted(year);
      case QUARTER -> "%04d-Q%d".formatted(year, number);
      case MONTH -> "%04d-%02d".formatted(year, number);
    };
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, 1 + (number - 1) * type.months(), 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(type.months()).minusDays(1);
  }

  /** Whether it has not begun yet. */
  public boolean isAfter(LocalDate today) {
    return firstDay().isAfter(today);
  }

  /** The one of the same length that follows. */
  public Period next() {
    return number < type.perYear()
        ? new Period(type, year, number + 1)
        : new Period(type, year + 1, 1);
  }

  /** The same part of another year. */
  public Period in(int otherYear) {
    return new Period(type, otherYear, number);
  }

  /**
   * Where it ends on a line on which the year 2024 ends at 2024: the second quarter of 2024 at
   * 2023.5.
   */
  public BigDecimal end() {
    var part =
        BigDecimal.valueOf(number)
            .divide(BigDecimal.valueOf(type.perYear()), MathContext.DECIMAL128);
    return BigDecimal.valueOf(year - 1L).add(part, MathContext.DECIMAL128);
  }

  /** By last day; the shorter one later. */
  @Override
  public int compareTo(Period other) {
    int byEnd = Integer.compare(endMonth(), other.endMonth());
    return byEnd == 0 ? type.compareTo(other.type) : byEnd;
  }

  /** The month it ends with, counted through all years: a last day without a calendar. */
  private int endMonth() {
    return 12 * year + number * type.months();
  }
}
