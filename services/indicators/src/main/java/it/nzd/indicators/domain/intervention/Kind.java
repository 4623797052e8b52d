package it.nzd.indicators.domain.intervention;

import it.nzd.platform.value.Coded;

/** What kind of scenario it is. */
public enum Kind implements Coded {
  DO_NOTHING,
  BUSINESS_AS_USUAL,
  BUNDLE;

  @Override
  public String code() {
    return "KIND_" + name();
  }
}
