package it.nzd.indicators.domain.meter;

import it.nzd.platform.value.Coded;

/** How often a meter is read. */
public enum Resolution implements Coded {
  QUARTER_HOUR(15),
  HOUR(60);

  private final int minutes;

  Resolution(int minutes) {
    this.minutes = minutes;
  }

  @Override
  public String code() {
    return "RESOLUTION_" + name();
  }

  public int minutes() {
    return minutes;
  }

  /** Readings an hour. */
  public int perHour() {
    return 60 / minutes;
  }

  /** So many readings, in hours. */
  public double hours(int readings) {
    return (double) readings / perHour();
  }
}
