package it.nzd.theories.domain.review;

import it.nzd.platform.value.Coded;

/** How a statement stands by its indicators, from the best to the worst. */
public enum Standing implements Coded {
  REACHED,
  ON_TRACK,
  /** Baseline, target or due date is missing. */
  INCOMPLETE,
  /** No value newer than the baseline. */
  NO_VALUE,
  LATE;

  @Override
  public String code() {
    return "STANDING_" + name();
  }

  /** The worse of two. */
  public Standing or(Standing other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
