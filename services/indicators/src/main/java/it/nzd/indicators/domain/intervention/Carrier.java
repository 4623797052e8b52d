package it.nzd.indicators.domain.intervention;

import it.nzd.platform.value.Coded;

/** What is used, with the unit it is counted in. */
public enum Carrier implements Coded {
  ELECTRICITY("kW.h"),
  /** Standard cubic metres at 15 °C; never taken for normal ones. */
  GAS("Sm3"),
  HEAT("kW.h"),
  DIESEL("L"),
  WATER("m3");

  private final String unit;

  Carrier(String unit) {
    this.unit = unit;
  }

  /** Unit code of its amounts. */
  public String unit() {
    return unit;
  }

  /** Whether it is counted as energy without a declared energy content. */
  public boolean isEnergy() {
    return unit.equals("kW.h");
  }

  /** Whether its use makes emissions that are counted only when a factor is chosen. */
  public boolean needsFactor() {
    return this != WATER;
  }

  @Override
  public String code() {
    return "CARRIER_" + name();
  }
}
