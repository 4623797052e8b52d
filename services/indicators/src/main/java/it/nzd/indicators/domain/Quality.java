package it.nzd.indicators.domain;

import it.nzd.platform.value.Coded;

/** How a value was obtained, the best first. */
public enum Quality implements Coded {
  MEASURED,
  ESTIMATED,
  MODELLED,
  PROXY;

  @Override
  public String code() {
    return "QUALITY_" + name();
  }
}
