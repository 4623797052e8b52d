package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** What the composition of a transition team lacks. */
public enum TeamGap implements Coded {
  NO_CITY_SEAT,
  NO_DISTRICT_SEAT,
  NO_CHAIR,
  NO_SECRETARY;

  @Override
  public String code() {
    return "GAP_" + name();
  }
}
