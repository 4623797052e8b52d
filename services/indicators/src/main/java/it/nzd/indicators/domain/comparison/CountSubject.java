package it.nzd.indicators.domain.comparison;

/** What an adopted public count counts, as far as values are divided by it. */
public enum CountSubject {
  FIRMS,
  WORKERS,
  RESIDENTS,
  AREA
}
