package it.nzd.consultations.domain;

import it.nzd.platform.value.Coded;
import java.time.Instant;

/**
 * That somebody changed something in a shared draft.
 *
 * @param kind what was done
 * @param question id of the question; empty for the whole answer
 * @param by who did it
 * @param at when
 */
public record DraftChange(Kind kind, String question, String by, Instant at) {
  /** What was done. */
  public enum Kind implements Coded {
    CHANGED,
    CLEARED,
    SUBMITTED,
    WITHDRAWN;

    @Override
    public String code() {
      return "KIND_" + name();
    }
  }
}
