package it.nzd.indicators.domain;

/** What territory a number speaks of. */
public enum Perimeter implements Coded {
  DISTRICT,
  CITY,
  OTHER;

  @Override
  public String code() {
    return "PERIMETER_" + name();
  }
}
