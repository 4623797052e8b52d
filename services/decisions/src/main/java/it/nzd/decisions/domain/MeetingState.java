package it.nzd.decisions.domain;

import it.nzd.platform.value.Coded;

/** State of a meeting. */
public enum MeetingState implements Coded {
  DRAFT,
  CONVENED,
  OPEN,
  CLOSED,
  MINUTES_DRAFT,
  MINUTES_APPROVED;

  /** Whether agenda, time and place may still be written. */
  public boolean isPlanned() {
    return this == DRAFT || this == CONVENED || this == OPEN;
  }

  /** Whether the minutes may still be written. */
  public boolean isMinuted() {
    return this != MINUTES_APPROVED;
  }

  @Override
  public String code() {
    return "STATE_" + name();
  }
}
