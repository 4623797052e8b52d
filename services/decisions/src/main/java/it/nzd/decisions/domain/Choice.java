package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;

/** What a ballot says. */
public enum Choice implements Coded {
  FOR,
  AGAINST,
  ABSTAIN;

  @Override
  public String code() {
    return "CHOICE_" + name();
  }
}
