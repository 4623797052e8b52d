package it.nzd.indicators.domain;

import it.nzd.platform.value.Coded;

/** How values of shorter periods make the value of a longer one. */
public enum OverTime implements Coded {
  /** They never do. */
  UNSPECIFIED,
  SUM,
  MEAN,
  /** The last one stands for the whole. */
  LAST,
  LARGEST,
  SMALLEST;

  @Override
  public String code() {
    return "OVER_TIME_" + name();
  }
}
