package it.nzd.indicators.domain.intervention;

import it.nzd.platform.value.Coded;

/** Where heat comes from. */
public enum HeatSource implements Coded {
  DISTRICT_HEATING,
  HEAT_PUMP,
  GAS_BOILER,
  BIOMASS,
  ELECTRIC,
  OTHER,
  NONE;

  @Override
  public String code() {
    return "HEAT_SOURCE_" + name();
  }
}
