package it.nzd.barriers.domain;

import it.nzd.platform.value.Coded;

/** The six PESTLE dimensions, in the order of the word. */
public enum Dimension implements Coded {
  POLITICAL,
  ECONOMIC,
  SOCIAL,
  TECHNOLOGICAL,
  LEGAL,
  ENVIRONMENTAL;

  @Override
  public String code() {
    return "DIMENSION_" + name();
  }
}
