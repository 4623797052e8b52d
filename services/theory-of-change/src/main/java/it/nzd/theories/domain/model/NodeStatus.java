package it.nzd.theories.domain.model;

import it.nzd.platform.value.Coded;

/** How far a statement is borne out, as people judge it. */
public enum NodeStatus implements Coded {
  HYPOTHESISED,
  IN_PROGRESS,
  OBSERVED,
  REFUTED;

  @Override
  public String code() {
    return "STATUS_" + name();
  }
}
