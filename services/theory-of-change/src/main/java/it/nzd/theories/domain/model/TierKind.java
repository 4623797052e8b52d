package it.nzd.theories.domain.model;

import it.nzd.platform.value.Coded;

/** What sort of step a tier is, from what is put in to what changes in the long run. */
public enum TierKind implements Coded {
  INPUT,
  ACTIVITY,
  OUTPUT,
  /** After one or two years. */
  EARLY_CHANGE,
  /** After three or four years. */
  LATER_OUTCOME,
  IMPACT;

  @Override
  public String code() {
    return "KIND_" + name();
  }

  /** Whether its statements say that something changed, which an indicator must show. */
  public boolean isOutcome() {
    return compareTo(EARLY_CHANGE) >= 0;
  }
}
