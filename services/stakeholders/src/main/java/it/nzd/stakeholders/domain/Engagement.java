package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** How far an organisation takes part, after the spectrum of public participation. */
public enum Engagement implements Coded {
  UNSPECIFIED,
  INFORM,
  CONSULT,
  INVOLVE,
  COLLABORATE,
  EMPOWER;

  @Override
  public String code() {
    return "ENGAGEMENT_" + name();
  }
}
