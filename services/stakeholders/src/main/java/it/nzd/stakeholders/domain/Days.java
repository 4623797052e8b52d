package it.nzd.stakeholders.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people count them in the four cities. */
public final class Days {
  /** The time zone of days, deadlines and periods. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Rome");

  private static final int DAY_LENGTH = 10;

  private Days() {}

  /** The day it is in the cities at an instant. */
  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /**
   * Whether the text, a day, month or year in the form the contract demands, exists in the
   * calendar.
   */
  public static boolean exists(String text) {
    if (text.length() < DAY_LENGTH) {
      return true;
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
