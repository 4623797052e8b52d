package it.nzd.barriers.domain;

import it.nzd.platform.value.Coded;

/** Classes of barriers after the study of needs, drivers and barriers of the cities. */
public enum BarrierClass implements Coded {
  POLICY_GOVERNANCE,
  IMPLEMENTATION,
  FINANCE,
  TECHNOLOGY,
  SOCIAL,
  CAPACITY,
  DATA;

  @Override
  public String code() {
    return "BARRIER_CLASS_" + name();
  }
}
