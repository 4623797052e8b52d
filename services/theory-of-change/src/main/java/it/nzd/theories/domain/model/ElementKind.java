package it.nzd.theories.domain.model;

/** The sorts of elements, in the order in which they may be built on each other. */
public enum ElementKind {
  TIER("tier", 12),
  NODE("node", 400),
  EDGE("edge", 1200),
  ASSUMPTION("assumption", 600),
  INDICATOR_LINK("indicator_link", 800);

  private final String field;
  private final int most;

  ElementKind(String field, int most) {
    this.field = field;
    this.most = most;
  }

  /** Name in the contract. */
  public String field() {
    return field;
  }

  /** How many a model may hold. */
  public int most() {
    return most;
  }
}
