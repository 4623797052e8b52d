package it.nzd.stakeholders.domain;

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
