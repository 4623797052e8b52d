package it.nzd.consultations.domain;

import it.nzd.platform.value.Coded;

/** Who reads single answers; what is confidential never becomes named. */
public enum Confidentiality implements Coded {
  UNSPECIFIED,
  NAMED,
  CONFIDENTIAL;

  @Override
  public String code() {
    return "CONFIDENTIALITY_" + name();
  }
}
