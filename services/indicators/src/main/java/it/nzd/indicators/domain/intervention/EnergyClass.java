package it.nzd.indicators.domain.intervention;

import it.nzd.platform.value.Coded;

/** Energy class of a building, the best first; by the Italian certificate (APE). */
public enum EnergyClass implements Coded {
  A4,
  A3,
  A2,
  A1,
  B,
  C,
  D,
  E,
  F,
  G;

  @Override
  public String code() {
    return "ENERGY_CLASS_" + name();
  }

  /** Whether it is this class or a better one. */
  public boolean isAtLeast(EnergyClass least) {
    return compareTo(least) <= 0;
  }
}
