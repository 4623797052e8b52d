package it.nzd.indicators.domain;

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
