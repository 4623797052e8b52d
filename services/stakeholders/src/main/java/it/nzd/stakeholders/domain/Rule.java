package it.nzd.stakeholders.domain;

/** The rules that content must keep, each named for how it is broken. */
public enum Rule {
  VAT_NUMBER_INVALID,
  ATECO_UNKNOWN,
  MUNICIPALITY_OUTSIDE_DISTRICT,
  SIZE_CLASS_CONTRADICTS_EMPLOYEES,
  AREA_EXPECTED,
  DAY_UNKNOWN,
  PERIOD_REVERSED,
  RANGE_INVALID,
  PERIMETER_NOTE_NEEDED,
  LABEL_NEEDED,
  MUNICIPALITY_TWICE
}
