package it.nzd.consultations.domain;

import it.nzd.platform.value.Coded;

/** How a question is answered. */
public enum QuestionType implements Coded {
  SINGLE,
  MULTIPLE,
  SCALE,
  MATRIX,
  ORDERING,
  NUMBER,
  TEXT;

  @Override
  public String code() {
    return "TYPE_" + name();
  }

  /** Whether its options are chosen or put in order. */
  public boolean hasOptions() {
    return this == SINGLE || this == MULTIPLE || this == ORDERING;
  }
}
