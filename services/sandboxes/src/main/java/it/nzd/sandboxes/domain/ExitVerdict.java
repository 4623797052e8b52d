package it.nzd.sandboxes.domain;

/** How a trial may end. */
public enum ExitVerdict {
  SCALE,
  ADAPT,
  STOP
}
