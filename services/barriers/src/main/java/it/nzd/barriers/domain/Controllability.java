package it.nzd.barriers.domain;

import it.nzd.platform.value.Coded;

/** What a district can do about something. */
public enum Controllability implements Coded {
  UNSPECIFIED,
  CONTROL,
  INFLUENCE,
  ACCEPT;

  @Override
  public String code() {
    return "CONTROLLABILITY_" + name();
  }
}
