package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** What a person may do in the name of an organisation. */
public enum Power implements Coded {
  SIGN,
  VOTE,
  ENTER_DATA;

  @Override
  public String code() {
    return "POWER_" + name();
  }
}
