package it.nzd.indicators.domain.intervention;

import it.nzd.platform.value.Coded;

/** What floor area is for. */
public enum Use implements Coded {
  RESIDENTIAL,
  OFFICE,
  PRODUCTIVE,
  COMMERCIAL,
  PUBLIC,
  OTHER;

  @Override
  public String code() {
    return "USE_" + name();
  }
}
