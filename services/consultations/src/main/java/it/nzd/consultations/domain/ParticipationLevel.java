package it.nzd.consultations.domain;

import it.nzd.platform.value.Coded;

/**
 * Level of participation after the spectrum of the International Association for Public
 * Participation (IAP2).
 */
public enum ParticipationLevel implements Coded {
  UNSPECIFIED,
  INFORM,
  CONSULT,
  INVOLVE,
  COLLABORATE,
  EMPOWER;

  @Override
  public String code() {
    return "LEVEL_" + name();
  }
}
