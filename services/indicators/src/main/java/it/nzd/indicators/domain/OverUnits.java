package it.nzd.indicators.domain;

import it.nzd.platform.value.Coded;

/** How values of sites make that of a firm, and values of firms that of the district. */
public enum OverUnits implements Coded {
  /** They never do. */
  UNSPECIFIED,
  SUM,
  MEAN,
  /** The mean, weighted by another measure of the same units and periods. */
  WEIGHTED_MEAN,
  LARGEST,
  SMALLEST;

  @Override
  public String code() {
    return "OVER_UNITS_" + name();
  }

  /** Whether the result is the value of one of them, which would be given away by it. */
  public boolean isOfOne() {
    return this == LARGEST || this == SMALLEST;
  }
}
