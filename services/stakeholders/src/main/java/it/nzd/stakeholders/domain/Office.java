package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** What a seat of a transition team does besides taking part; unspecified for an ordinary one. */
public enum Office implements Coded {
  UNSPECIFIED,
  CHAIR,
  SECRETARY;

  @Override
  public String code() {
    return "OFFICE_" + name();
  }
}
