package it.nzd.barriers.domain;

/** States of a barrier; the table is in {@link BarrierLifecycle}. */
public enum BarrierState {
  REPORTED,
  VALIDATED,
  PRIORITISED,
  BEING_ADDRESSED,
  REMOVED,
  MITIGATED,
  ACCEPTED,
  DUPLICATE;

  /** Whether its content changes no more. */
  public boolean isEnd() {
    return BarrierLifecycle.TABLE.ends().contains(this);
  }
}
