package it.nzd.sandboxes.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the activities of a trial are halted.
 *
 * @param incident key of the incident
 * @param automatic whether the service itself applied the stop clause
 * @param startedAt since when
 * @param reviewDueAt until when the authority confirms or lifts it
 * @param confirmedBy subject id; empty while nobody has
 * @param confirmedAt when it was confirmed
 * @param confirmReason why; may be empty
 * @param confirmDocument the document of the authority; may be empty
 */
public record Suspension(
    String incident,
    boolean automatic,
    Instant startedAt,
    Instant reviewDueAt,
    String confirmedBy,
    @Nullable Instant confirmedAt,
    String confirmReason,
    String confirmDocument) {
  /** How long the authority has. */
  private static final Duration REVIEW = Duration.ofHours(48);

  /** A suspension that begins now. */
  public static Suspension begun(String incident, boolean automatic, Instant at) {
    return new Suspension(incident, automatic, at, at.plus(REVIEW), "", null, "", "");
  }

  /** The same, confirmed by the authority. */
  public Suspension confirmed(String by, Instant at, String reason, String document) {
    return new Suspension(incident, automatic, startedAt, reviewDueAt, by, at, reason, document);
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** Whether the authority should have spoken and has not. */
  public boolean isOverdue(Instant now) {
    return confirmedAt == null && now.isAfter(reviewDueAt);
  }
}
