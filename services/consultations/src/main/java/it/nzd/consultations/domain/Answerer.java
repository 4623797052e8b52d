package it.nzd.consultations.domain;

import it.nzd.platform.value.Coded;

/** For whom an answer speaks. */
public enum Answerer implements Coded {
  /** A firm or another body: counted in the tables. */
  ORGANISATION,
  /** A trade association: its position stands apart. */
  ASSOCIATION,
  /** A person of the city: counted apart. */
  CITIZEN;

  @Override
  public String code() {
    return "ANSWERER_" + name();
  }
}
