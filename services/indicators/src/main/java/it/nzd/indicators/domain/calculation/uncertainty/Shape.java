package it.nzd.indicators.domain.calculation.uncertainty;

/** How values lie around the one that is stated. */
public enum Shape {
  NORMAL,
  LOGNORMAL,
  UNIFORM,
  TRIANGULAR
}
