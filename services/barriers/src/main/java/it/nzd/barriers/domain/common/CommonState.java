package it.nzd.barriers.domain.common;

/** States of a common barrier. */
public enum CommonState {
  PROPOSED,
  CONFIRMED,
  DECLINED,
  DISSOLVED
}
