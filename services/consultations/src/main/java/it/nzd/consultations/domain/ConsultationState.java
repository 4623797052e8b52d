package it.nzd.consultations.domain;

import it.nzd.platform.value.Coded;

/** Where a consultation stands. */
public enum ConsultationState implements Coded {
  DRAFT,
  SCHEDULED,
  OPEN,
  CLOSED,
  ANALYSING,
  REPORTED,
  ANSWERED,
  ARCHIVED;

  @Override
  public String code() {
    return "STATE_" + name();
  }

  /** Whether the form can still be changed: nobody could answer it yet. */
  public boolean isBeforeOpening() {
    return this == DRAFT || this == SCHEDULED;
  }

  /** Whether it has taken all its answers. */
  public boolean isAfterClose() {
    return compareTo(CLOSED) >= 0;
  }

  /** Whether results and themes are published. */
  public boolean isPublished() {
    return compareTo(REPORTED) >= 0;
  }
}
