package it.nzd.indicators.domain;

import it.nzd.platform.value.Coded;

/** How far an observation has come. */
public enum Approval implements Coded {
  /** Being put together: nothing is computed from it. */
  DRAFT,
  /** Handed in: computed with, marked as not yet validated. */
  SUBMITTED,
  /** Validated by another person than who entered it. */
  APPROVED,
  /** Sent back with a reason: nothing is computed from it. */
  REJECTED;

  @Override
  public String code() {
    return "APPROVAL_" + name();
  }

  /** Whether values are computed from it. */
  public boolean counts() {
    return this == SUBMITTED || this == APPROVED;
  }
}
