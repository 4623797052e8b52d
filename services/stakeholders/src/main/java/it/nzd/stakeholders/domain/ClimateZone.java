package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** Italian climate zone after D.P.R. 412/1993; unspecified where it is not known. */
public enum ClimateZone implements Coded {
  UNSPECIFIED,
  A,
  B,
  C,
  D,
  E,
  F;

  @Override
  public String code() {
    return "CLIMATE_ZONE_" + name();
  }
}
