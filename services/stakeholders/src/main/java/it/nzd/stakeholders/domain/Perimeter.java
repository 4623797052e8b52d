package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** What territory or body a number speaks of. */
public enum Perimeter implements Coded {
  DISTRICT,
  CITY,
  OTHER;

  @Override
  public String code() {
    return "PERIMETER_" + name();
  }
}
