package it.nzd.indicators.domain.file;

import it.nzd.platform.value.Coded;

/** Why a cell of a file is left out. */
public enum Fault implements Coded {
  PERIOD_UNREADABLE,
  VALUE_UNREADABLE,
  UNIT_UNFIT,
  MEASURE_UNKNOWN,
  DISTRICT_UNKNOWN,
  SERIES_MISSING,
  PERIOD_TWICE,
  OBSERVATION_IN_FUTURE,
  PERIOD_TYPE_MIXED,
  QUALITY_UNKNOWN,
  PERIMETER_UNKNOWN,
  SOURCE_UNREADABLE,
  NOTE_TOO_LONG;

  @Override
  public String code() {
    return "FAULT_" + name();
  }
}
