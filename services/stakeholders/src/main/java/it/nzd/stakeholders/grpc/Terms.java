package it.nzd.stakeholders.grpc;

import it.nzd.platform.error.ServiceException;
import it.nzd.stakeholders.domain.StakeholdersReason;
import it.nzd.stakeholders.domain.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days and terms in messages. */
final class Terms {
  private Terms() {}

  /** A term that nobody has ended yet. */
  static Term of(String fromDay, String toDay, String path) {
    return new Term(day(fromDay, path + "from_day"), openDay(toDay, path + "to_day"), null);
  }

  /** The contract checks the form of a day; whether the calendar has it is seen here. */
  static LocalDate day(String text, String field) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw ServiceException.field(StakeholdersReason.DAY_UNKNOWN, field, Map.of("day", text));
    }
  }

  /** A day, or null where the text is empty. */
  static @Nullable LocalDate openDay(String text, String field) {
    return text.isEmpty() ? null : day(text, field);
  }

  static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
