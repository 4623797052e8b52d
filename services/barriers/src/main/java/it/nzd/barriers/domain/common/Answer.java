package it.nzd.barriers.domain.common;

import it.nzd.platform.value.Coded;

/** What the coordinator of a city said of a barrier. */
public enum Answer implements Coded {
  PENDING,
  YES,
  NO;

  @Override
  public String code() {
    return "ANSWER_" + name();
  }
}
