package it.nzd.consultations.domain.tables;

import it.nzd.platform.value.Coded;

/** What a cell is. */
public enum Measure implements Coded {
  COUNT,
  SUM,
  MEAN,
  MEAN_RANK;

  @Override
  public String code() {
    return "MEASURE_" + name();
  }
}
