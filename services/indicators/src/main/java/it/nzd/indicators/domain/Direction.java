package it.nzd.indicators.domain;

import it.nzd.platform.value.Coded;

/** Which way is better. */
public enum Direction implements Coded {
  INCREASE,
  DECREASE;

  @Override
  public String code() {
    return "DIRECTION_" + name();
  }
}
