package it.nzd.indicators.domain.calculation.emissions;

/** Where methane comes from. */
public enum MethaneOrigin {
  AGGREGATE,
  FOSSIL,
  BIOGENIC
}
