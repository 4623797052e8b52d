package it.nzd.indicators.domain;

/** How long a period is. */
public enum PeriodType {
  YEAR(1),
  QUARTER(4),
  MONTH(12);

  private final int perYear;

  PeriodType(int perYear) {
    this.perYear = perYear;
  }

  /** How many make a year. */
  public int perYear() {
    return perYear;
  }
}
