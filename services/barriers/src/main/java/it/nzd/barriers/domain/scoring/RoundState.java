package it.nzd.barriers.domain.scoring;

/** States of a scoring round. */
public enum RoundState {
  OPEN,
  CLOSED,
  CANCELLED
}
