package it.nzd.indicators.domain.file;

import it.nzd.platform.value.Coded;

/** Why a cell of a meter file is left out. */
public enum MeterFault implements Coded {
  METER_UNKNOWN,
  METER_AMBIGUOUS,
  DAY_UNREADABLE,
  TIME_UNREADABLE,
  TIME_NOT_THERE,
  VALUE_UNREADABLE,
  VALUE_NEGATIVE,
  QUALITY_UNREADABLE,
  DAY_TOO_LONG,
  TIME_TWICE,
  IN_FUTURE,
  RESOLUTION_UNFIT,
  UNIT_UNFIT;

  @Override
  public String code() {
    return "FAULT_" + name();
  }
}
