package it.nzd.theories.domain;

import it.nzd.platform.value.Coded;

/** Where a model stands. */
public enum TheoryState implements Coded {
  /** Being drawn for the first time. */
  DRAFT,
  /** Fixed; its structure changes only by a revision. */
  BASELINED,
  /** Being revised, for the reason given. */
  IN_REVISION,
  /** No longer followed. */
  CLOSED;

  @Override
  public String code() {
    return "STATE_" + name();
  }
}
