package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** How an organisation stands towards a district's path. */
public enum Stance implements Coded {
  CHAMPION,
  SUPPORTIVE,
  NEUTRAL,
  SCEPTICAL,
  OPPOSED;

  @Override
  public String code() {
    return "STANCE_" + name();
  }
}
