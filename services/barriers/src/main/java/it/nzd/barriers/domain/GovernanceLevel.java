package it.nzd.barriers.domain;

import it.nzd.platform.value.Coded;

/** Levels of government, from the nearest to the farthest. */
public enum GovernanceLevel implements Coded {
  FIRM,
  DISTRICT,
  MUNICIPAL,
  METROPOLITAN,
  REGIONAL,
  NATIONAL,
  EUROPEAN;

  @Override
  public String code() {
    return "GOVERNANCE_LEVEL_" + name();
  }
}
