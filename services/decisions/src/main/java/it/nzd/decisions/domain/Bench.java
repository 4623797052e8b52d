package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;

/** Side of a transition team. */
public enum Bench implements Coded {
  CITY,
  DISTRICT;

  @Override
  public String code() {
    return "BENCH_" + name();
  }
}
