package it.nzd.sandboxes.grpc;

import it.nzd.platform.error.ServiceException;
import it.nzd.sandboxes.domain.SandboxesReason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days as the contract writes them. */
final class Days {
  private Days() {}

  /** The contract checks the form of a day; whether the calendar has it is seen here. */
  static LocalDate fromProto(String text, String field) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw ServiceException.field(SandboxesReason.DAY_UNKNOWN, field, Map.of("day", text));
    }
  }

  /** As {@link #fromProto}; null where there is none. */
  static @Nullable LocalDate orNull(String text, String field) {
    return text.isEmpty() ? null : fromProto(text, field);
  }

  static String toProto(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
