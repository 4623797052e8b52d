package it.nzd.indicators.domain;

/** How a value was obtained, the best first. */
public enum Quality {
  MEASURED,
  ESTIMATED,
  MODELLED,
  PROXY
}
