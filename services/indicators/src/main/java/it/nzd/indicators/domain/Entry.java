package it.nzd.indicators.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who entered an observation, why it took another's place, and what became of it.
 *
 * @param recorder subject id of who entered it, also where somebody else put it back; empty when it
 *     is not known
 * @param at when it was entered, handed in or put back
 * @param reason why it replaced what stood there; empty when nothing did
 * @param approval how far it has come
 * @param judge subject id of who approved or rejected it; empty before
 * @param judgedAt when; null before
 * @param rejection why it was rejected; empty when it was not
 * @param origin resource name of the import that wrote it; empty when a person entered it
 * @param restorer subject id of who put it back by undoing an import; empty when nobody did
 * @param withdrawal how the import that wrote it was undone; null when it was not
 */
public record Entry(
    String recorder,
    Instant at,
    String reason,
    Approval approval,
    String judge,
    @Nullable Instant judgedAt,
    String rejection,
    String origin,
    String restorer,
    @Nullable Withdrawal withdrawal) {
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
    this(recorder, at, reason, approval, judge, judgedAt, rejection, "", "", null);
  }

  /**
   * How what an import wrote was taken back.
   *
   * @param by subject id of who did
   * @param at when
   * @param reason why
   */
  public record Withdrawal(String by, Instant at, String reason) {}

  /** One that nobody has judged yet. */
  public static Entry of(String recorder, Instant at, Approval approval, String reason) {
    return new Entry(recorder, at, reason, approval, "", null, "");
  }

  /** Whether values are computed from it. */
  public boolean counts() {
    return approval.counts() && withdrawal == null;
  }

  /** The same, handed in. */
  public Entry submitted(Instant when) {
    return of(recorder, when, Approval.SUBMITTED, reason).from(origin);
  }

  /** The same, judged. */
  public Entry judged(Approval verdict, String by, Instant when, String why) {
    return new Entry(recorder, at, reason, verdict, by, when, why, origin, restorer, withdrawal);
  }

  /** The same, written by an import. */
  public Entry from(String name) {
    return new Entry(
        recorder, at, reason, approval, judge, judgedAt, rejection, name, restorer, withdrawal);
  }

  /** The same as it was known at a time after it was entered. */
  public Entry asOf(Instant time) {
    boolean isJudged = judgedAt != null && !judgedAt.isAfter(time);
    boolean isWithdrawn = withdrawal != null && !withdrawal.at().isAfter(time);
    return new Entry(
        recorder,
        at,
        reason,
        judgedAt == null || isJudged ? approval : Approval.SUBMITTED,
        isJudged ? judge : "",
        isJudged ? judgedAt : null,
        isJudged ? rejection : "",
        origin,
        restorer,
        isWithdrawn ? withdrawal : null);
  }

  /** The same, of an import that was undone. */
  public Entry withdrawn(Withdrawal how) {
    return new Entry(
        recorder, at, reason, approval, judge, judgedAt, rejection, origin, restorer, how);
  }

  /**
   * The same once more, put back by somebody. It stays the word of who entered it: whoever puts it
   * back does not become its author, and its author still cannot approve it.
   */
  Entry putBack(String by, Instant when, String why) {
    return new Entry(recorder, when, why, approval, judge, judgedAt, rejection, origin, by, null);
  }
}
