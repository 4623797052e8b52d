package it.nzd.indicators.domain.calculation.emissions;

/** A named edition of global warming potentials; over 100 years unless its name says otherwise. */
public enum GwpSet {
  SAR,
  TAR,
  AR4,
  AR5,
  AR5_FEEDBACK,
  AR6,
  AR6_20_YEAR,
  AR6_500_YEAR
}
