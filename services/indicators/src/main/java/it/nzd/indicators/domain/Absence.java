package it.nzd.indicators.domain;

import it.nzd.platform.value.Coded;

/** Why there is no value: notation keys of the Common Reporting Framework, and one of our own. */
public enum Absence implements Coded {
  NOT_OCCURRING,
  NOT_ESTIMATED,
  CONFIDENTIAL,
  INCLUDED_ELSEWHERE,
  /** Put together from other rows, of which some are missing; never entered. */
  INCOMPLETE;

  @Override
  public String code() {
    return "ABSENCE_" + name();
  }
}
