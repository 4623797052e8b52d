package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;

/** Kind of cost. */
public enum CostKind implements Coded {
  CAPEX,
  OPEX;

  @Override
  public String code() {
    return "KIND_" + name();
  }
}
