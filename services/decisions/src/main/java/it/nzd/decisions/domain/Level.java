package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;

/** Where a question is answered, lowest first. */
public enum Level implements Coded {
  TEAM,
  CITY,
  CITIES,
  AUTHORITY;

  /** Whether this one lies above the other. */
  public boolean isAbove(Level other) {
    return compareTo(other) > 0;
  }

  @Override
  public String code() {
    return "LEVEL_" + name();
  }
}
