package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** What a public count counts. */
public enum CountSubject implements Coded {
  FIRMS,
  WORKERS,
  RESIDENTS,
  AREA,
  SIGNATORIES,
  WATER_NETWORK_LENGTH,
  EXPORTS,
  INVESTMENT,
  WATER_CUSTOMERS,
  PLANNED_FLOOR_AREA,
  PLANNED_GREEN_AREA,
  ACTIONS,
  OTHER;

  @Override
  public String code() {
    return "SUBJECT_" + name();
  }
}
