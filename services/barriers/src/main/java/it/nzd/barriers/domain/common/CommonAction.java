package it.nzd.barriers.domain.common;

/** Actions in the life cycle of a common barrier. */
public enum CommonAction {
  CONFIRM,
  DECLINE,
  DISSOLVE
}
