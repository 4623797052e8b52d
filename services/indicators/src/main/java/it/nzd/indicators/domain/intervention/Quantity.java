package it.nzd.indicators.domain.intervention;

import it.nzd.platform.value.Coded;

/** What a requirement looks at; all ask for a least value. */
public enum Quantity implements Coded {
  PERMEABILITY_INDEX,
  PV_PER_FOOTPRINT,
  RIE,
  ENERGY_CLASS,
  TREES_PER_HECTARE;

  @Override
  public String code() {
    return "QUANTITY_" + name();
  }
}
