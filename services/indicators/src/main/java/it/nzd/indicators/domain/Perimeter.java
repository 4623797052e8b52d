package it.nzd.indicators.domain;

/** What territory a number speaks of. */
public enum Perimeter {
  DISTRICT,
  CITY,
  OTHER
}
