package it.nzd.indicators.domain.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times as distributors write them. */
final class MeterTimes {
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})");
  private static final Pattern HERE =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
  private static final Pattern BOTH = Pattern.compile("(\\S{6,10})[T ]\\s*(\\d{1,2}[:.]\\S+)");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,]0+)?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern OFFSET = Pattern.compile(".*(Z|[+-]\\d{2}:?\\d{2})");
  private static final Set<String> SUMMER = Set.of("2", "s", "si", "sì", "l", "legale", "true");
  private static final Set<String> WINTER = Set.of("0", "1", "n", "no", "solare", "false");
  private static final int CENTURY = 2000;
  private static final int MIDNIGHT = 24;

  private MeterTimes() {}

  /**
   * A time as it is written.
   *
   * @param day the day
   * @param minutes minutes from its midnight by the clock, 1,440 at most; of an hour that is
   *     numbered, none
   * @param hour number of the hour in the day, from 1; 0 where the clock's time is written
   * @param exact the very time, where it says its distance from Greenwich; null elsewhere
   */
  record Written(LocalDate day, int minutes, int hour, @Nullable OffsetDateTime exact) {}

  static Optional<LocalDate> day(String written) {
    var text = written.strip();
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    var here = HERE.matcher(text);
    return here.matches() ? date(here.group(3), here.group(2), here.group(1)) : Optional.empty();
  }

  /** Day and time in one cell. */
  static Optional<Written> both(String written) {
    var text = written.strip();
    var match = BOTH.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    if (OFFSET.matcher(match.group(2)).matches()) {
      return day(match.group(1)).flatMap(day -> exact(day, match.group(2)));
    }
    return day(match.group(1)).flatMap(day -> at(day, match.group(2)));
  }

  /** A time of a day in a cell of its own: by the clock, or the number of its hour from 1. */
  static Optional<Written> at(LocalDate day, String written) {
    var text = written.strip();
    if (NUMBER.matcher(text).matches()) {
      int hour = Integer.parseInt(text);
      return hour >= 1 && hour <= MIDNIGHT + 1
          ? Optional.of(new Written(day, 0, hour, null))
          : Optional.empty();
    }
    Matcher clock = CLOCK.matcher(text);
    Matcher digits = DIGITS.matcher(text);
    var found = clock.matches() ? clock : digits.matches() ? digits : null;
    if (found == null) {
      return Optional.empty();
    }
    int hours = Integer.parseInt(found.group(1));
    int minutes = hours * 60 + Integer.parseInt(found.group(2));
    boolean isTime = Integer.parseInt(found.group(2)) < 60 && minutes <= MIDNIGHT * 60;
    return isTime ? Optional.of(new Written(day, minutes, 0, null)) : Optional.empty();
  }

  /** Whether a cell says that it is summer time; empty where it says nothing that is known. */
  static Optional<Boolean> isSummer(String written) {
    var text = written.strip().toLowerCase(Locale.ROOT);
    return SUMMER.contains(text)
        ? Optional.of(true)
        : WINTER.contains(text) ? Optional.of(false) : Optional.empty();
  }

  private static Optional<Written> exact(LocalDate day, String time) {
    try {
      var at = time.replaceAll("([+-]\\d{2})(\\d{2})$", "$1:$2").replaceFirst("[.,]0+", "");
      var offset = at.replaceFirst("^[^Z+-]*", "");
      var clock = LocalTime.parse(at.substring(0, at.length() - offset.length()));
      var exact = day.atTime(clock).atOffset(java.time.ZoneOffset.of(offset));
      return Optional.of(new Written(day, clock.toSecondOfDay() / 60, 0, exact));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      int full = Integer.parseInt(year);
      return Optional.of(
          LocalDate.of(
              full < 100 ? CENTURY + full : full, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
