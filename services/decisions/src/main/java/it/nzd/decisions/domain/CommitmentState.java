package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;
import java.util.Set;

/** State of a commitment. */
public enum CommitmentState implements Coded {
  DRAFT,
  SUBMITTED,
  UNDER_REVIEW,
  NEEDS_CHANGES,
  ACCEPTED,
  SIGNED,
  ACTIVE,
  FULFILLED,
  PARTIALLY_FULFILLED,
  LAPSED,
  WITHDRAWN;

  private static final Set<CommitmentState> COUNTING =
      Set.of(SIGNED, ACTIVE, FULFILLED, PARTIALLY_FULFILLED);

  /** Whether it counts in totals: it was signed and stands. */
  public boolean counts() {
    return COUNTING.contains(this);
  }

  /** Whether it may still be written. */
  public boolean isEditable() {
    return this == DRAFT || this == NEEDS_CHANGES;
  }

  @Override
  public String code() {
    return "STATE_" + name();
  }
}
