package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;

/** What ties a seat to a question. */
public enum Interest implements Coded {
  NONE,
  FINANCIAL,
  PROPERTY,
  OFFICE,
  OTHER;

  /** Whether it is a conflict: such a seat has no ballot and no consent. */
  public boolean isConflict() {
    return this != NONE;
  }

  @Override
  public String code() {
    return "INTEREST_" + name();
  }
}
