package it.nzd.barriers.domain.scoring;

/** Actions in the life cycle of a scoring round. */
public enum RoundAction {
  CLOSE,
  CANCEL
}
