package it.nzd.indicators.domain.comparison;

/** Whether values may stand side by side. */
public enum Verdict {
  COMPARABLE,
  CURABLE,
  REFUSED
}
