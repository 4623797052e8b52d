package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;

/** What a decision is about. */
public enum Subject implements Coded {
  GENERAL(false),
  SANDBOX(false),
  SANDBOX_EXIT(true),
  TARGET(false),
  STRATEGY(false),
  FUNDING(true),
  RULES(true);

  private final boolean needsFullProcedure;

  Subject(boolean needsFullProcedure) {
    this.needsFullProcedure = needsFullProcedure;
  }

  /** Whether the light path is closed to it. */
  public boolean needsFullProcedure() {
    return needsFullProcedure;
  }

  @Override
  public String code() {
    return "SUBJECT_" + name();
  }
}
