package it.nzd.indicators.domain;

import it.nzd.platform.value.Coded;

/** How long a period is. */
public enum PeriodType implements Coded {
  YEAR(1),
  QUARTER(4),
  MONTH(12);

  private final int perYear;
  private final int months;

  PeriodType(int perYear) {
    this.perYear = perYear;
    months = 12 / perYear;
  }

  @Override
  public String code() {
    return "PERIOD_TYPE_" + name();
  }

  /** How many months it has. */
  public int months() {
    return months;
  }

  /** How many make a year. */
  public int perYear() {
    return perYear;
  }
}
