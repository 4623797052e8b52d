package it.nzd.stakeholders.domain;

import it.nzd.platform.value.Coded;

/** How a source words its number. */
public enum Qualifier implements Coded {
  EXACT,
  ABOUT,
  OVER,
  UP_TO,
  BETWEEN;

  @Override
  public String code() {
    return "QUALIFIER_" + name();
  }
}
