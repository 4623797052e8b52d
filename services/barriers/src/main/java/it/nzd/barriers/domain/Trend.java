package it.nzd.barriers.domain;

import it.nzd.platform.value.Coded;

/** Where something is heading. */
public enum Trend implements Coded {
  UNSPECIFIED,
  IMPROVING,
  STABLE,
  WORSENING;

  @Override
  public String code() {
    return "TREND_" + name();
  }
}
