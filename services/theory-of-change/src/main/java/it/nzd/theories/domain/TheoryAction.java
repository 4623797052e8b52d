package it.nzd.theories.domain;

/** What may be done with a model as a whole. */
public enum TheoryAction {
  /** Fix it for the first time. */
  BASELINE,
  /** Open it for a revision. */
  REVISE,
  /** Fix it again. */
  FIX,
  /** End it. */
  CLOSE
}
