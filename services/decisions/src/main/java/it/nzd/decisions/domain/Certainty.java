package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;

/** How sure money is. */
public enum Certainty implements Coded {
  SECURED,
  PLANNED,
  GAP;

  @Override
  public String code() {
    return "CERTAINTY_" + name();
  }
}
