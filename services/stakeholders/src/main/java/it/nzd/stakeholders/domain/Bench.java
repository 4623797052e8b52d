package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** A side of the table of a transition team. */
public enum Bench implements Coded {
  CITY,
  DISTRICT;

  @Override
  public String code() {
    return "BENCH_" + name();
  }
}
