package it.nzd.indicators.domain;

import it.nzd.platform.value.Coded;

/** Why there is no value: notation keys of the Common Reporting Framework. */
public enum Absence implements Coded {
  NOT_OCCURRING,
  NOT_ESTIMATED,
  CONFIDENTIAL,
  INCLUDED_ELSEWHERE;

  @Override
  public String code() {
    return "ABSENCE_" + name();
  }
}
