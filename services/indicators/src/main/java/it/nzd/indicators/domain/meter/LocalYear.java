package it.nzd.indicators.domain.meter;

import it.nzd.indicators.domain.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The hours, or quarters of an hour, of a calendar year in Europe/Rome, numbered from 0 as they
 * pass: the day on which summer time begins has 23 of its hours, the day on which it ends 25, the
 * year 8,760 or 8,784.
 *
 * @param year calendar year
 * @param resolution what is numbered
 */
public record LocalYear(int year, Resolution resolution) {
  public static final ZoneId ROME = ZoneId.of("Europe/Rome");

  /** The year a time lies in. */
  public static int of(Instant time) {
    return time.atZone(ROME).getYear();
  }

  /** How many there are. */
  public int length() {
    return first(LocalDate.of(year + 1, 1, 1));
  }

  /** Number of the one in which a time of this year lies. */
  public int at(Instant time) {
    return Math.toIntExact(
        Math.floorDiv(Duration.between(begin(), time).toMinutes(), resolution.minutes()));
  }

  /** When one begins. */
  public Instant time(int number) {
    return begin().plus(Duration.ofMinutes((long) number * resolution.minutes()));
  }

  /** Number of the first of a day of this year; that of the day after the last is their count. */
  public int first(LocalDate day) {
    return at(midnight(day));
  }

  /** How many a day has. */
  public int length(LocalDate day) {
    return first(day.plusDays(1)) - first(day);
  }

  /** Number of the first of a month of this year. */
  public int first(Period month) {
    return first(month.firstDay());
  }

  /** How many a month has. */
  public int length(Period month) {
    return first(month.lastDay().plusDays(1)) - first(month);
  }

  /** The day in which one lies. */
  public LocalDate day(int number) {
    return time(number).atZone(ROME).toLocalDate();
  }

  private Instant begin() {
    return midnight(LocalDate.of(year, 1, 1));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ROME).toInstant();
  }
}
