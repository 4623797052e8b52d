package it.nzd.indicators.domain.meter;

import it.nzd.platform.value.Coded;

/** What flows through a meter, and which way. */
public enum Carrier implements Coded {
  ELECTRICITY_DRAWN,
  ELECTRICITY_FED_IN,
  ELECTRICITY_PRODUCED,
  GAS,
  HEAT,
  COLD,
  WATER,
  OTHER;

  @Override
  public String code() {
    return "CARRIER_" + name();
  }
}
