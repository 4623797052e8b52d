package it.nzd.theories.domain.model;

import it.nzd.platform.value.Coded;

/** How an assumption stands. */
public enum AssumptionStatus implements Coded {
  UNTESTED,
  HOLDING,
  AT_RISK,
  BROKEN;

  @Override
  public String code() {
    return "STATUS_" + name();
  }
}
