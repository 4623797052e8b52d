package it.nzd.sandboxes.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong.
 *
 * @param id key within the sandbox
 * @param kind what kind of thing
 * @param text what happened; empty where the kind says it
 * @param subject key of the metric, safeguard or derogation; may be empty
 * @param period period of the reading; may be empty
 * @param value value read; null when none
 * @param validation how far the reading is confirmed
 * @param validationNote why; may be empty
 * @param openedBy subject id or context code
 * @param openedAt when it was opened
 * @param closedBy subject id; empty while open
 * @param closedAt when it was closed
 * @param closingNote how it ended; may be empty
 */
public record Incident(
    String id,
    Kind kind,
    String text,
    String subject,
    String period,
    @Nullable BigDecimal value,
    Validation validation,
    String validationNote,
    String openedBy,
    Instant openedAt,
    String closedBy,
    @Nullable Instant closedAt,
    String closingNote) {
  /** What kind of thing went wrong. */
  public enum Kind {
    HARM_THRESHOLD,
    DEROGATION_EXPIRED,
    TERM_OVER,
    SAFEGUARD,
    OTHER
  }

  /** How far a reading is confirmed. */
  public enum Validation {
    NONE,
    TO_VALIDATE,
    CONFIRMED,
    REJECTED
  }

  /** An incident that somebody reports. */
  public static Incident reported(String id, Kind kind, String text, String by, Instant at) {
    return new Incident(id, kind, text, "", "", null, Validation.NONE, "", by, at, "", null, "");
  }

  /** An incident that the clock opens. */
  public static Incident ofClock(String id, Kind kind, String subject, String by, Instant at) {
    return new Incident(id, kind, "", subject, "", null, Validation.NONE, "", by, at, "", null, "");
  }

  /** An incident that a reading opens: the reading is to be validated. */
  public static Incident ofReading(
      String id, String metric, String period, BigDecimal value, String by, Instant at) {
    return new Incident(
        id,
        Kind.HARM_THRESHOLD,
        "",
        metric,
        period,
        value,
        Validation.TO_VALIDATE,
        "",
        by,
        at,
        "",
        null,
        "");
  }

  public boolean isOpen() {
    return closedBy.isEmpty();
  }

  /** The same with the reading judged. */
  public Incident validated(boolean isRight, String why) {
    var judged = isRight ? Validation.CONFIRMED : Validation.REJECTED;
    return new Incident(
        id,
        kind,
        text,
        subject,
        period,
        value,
        judged,
        why,
        openedBy,
        openedAt,
        closedBy,
        closedAt,
        closingNote);
  }

  /** The same, closed. */
  public Incident closed(String by, Instant at, String note) {
    return new Incident(
        id,
        kind,
        text,
        subject,
        period,
        value,
        validation,
        validationNote,
        openedBy,
        openedAt,
        by,
        at,
        note);
  }

  /** Whether it speaks of this very reading. */
  public boolean isOf(String metric, String readPeriod, BigDecimal read) {
    return kind == Kind.HARM_THRESHOLD
        && subject.equals(metric)
        && period.equals(readPeriod)
        && value != null
        && value.compareTo(read) == 0;
  }
}
