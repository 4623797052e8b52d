package it.nzd.indicators.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who entered an observation, why it took another's place, and what became of it.
 *
 * @param recorder subject id of who entered it; empty when it is not known
 * @param at when it was entered
 * @param reason why it replaced what stood there; empty when nothing did
 * @param approval how far it has come
 * @param judge subject id of who approved or rejected it; empty before
 * @param judgedAt when; null before
 * @param rejection why it was rejected; empty when it was not
 * @param origin resource name of the import that wrote it; empty when a person entered it
 */
public record Entry(
    String recorder,
    Instant at,
    String reason,
    Approval approval,
    String judge,
    @Nullable Instant judgedAt,
    String rejection,
    String origin) {
  /** Of an observation of which nobody wrote down who entered it. */
  public static final Entry UNKNOWN = of("", Instant.EPOCH, Approval.SUBMITTED, "");

  /** One that a person entered. */
  public Entry(
      String recorder,
      Instant at,
      String reason,
      Approval approval,
      String judge,
      @Nullable Instant judgedAt,
      String rejection) {
    this(recorder, at, reason, approval, judge, judgedAt, rejection, "");
  }

  /** One that nobody has judged yet. */
  public static Entry of(String recorder, Instant at, Approval approval, String reason) {
    return new Entry(recorder, at, reason, approval, "", null, "");
  }

  /** The same, handed in. */
  public Entry submitted(Instant when) {
    return of(recorder, when, Approval.SUBMITTED, reason).from(origin);
  }

  /** The same, judged. */
  public Entry judged(Approval verdict, String by, Instant when, String why) {
    return new Entry(recorder, at, reason, verdict, by, when, why, origin);
  }

  /** The same, written by an import. */
  public Entry from(String name) {
    return new Entry(recorder, at, reason, approval, judge, judgedAt, rejection, name);
  }

  /** The same once more, put back by somebody. */
  Entry putBack(String by, Instant when, String why) {
    return new Entry(by, when, why, approval, judge, judgedAt, rejection, "");
  }
}
