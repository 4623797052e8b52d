package it.nzd.indicators.domain;

/** Which way is better. */
public enum Direction {
  INCREASE,
  DECREASE
}
