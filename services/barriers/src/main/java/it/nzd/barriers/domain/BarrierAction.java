package it.nzd.barriers.domain;

/** Actions in the life cycle of a barrier. */
public enum BarrierAction {
  VALIDATE,
  PRIORITISE,
  ADDRESS,
  SET_BACK,
  REMOVE,
  MITIGATE,
  ACCEPT,
  MARK_DUPLICATE
}
