package it.nzd.indicators.domain.calculation.finance;

/** Where the weights of criteria come from. */
public enum Weighting {
  /** All alike. */
  EQUAL,
  /** As given, scaled to one together. */
  GIVEN,
  /** From how much the values differ (Shannon's entropy). */
  ENTROPY,
  /** From judgements of pairs (analytic hierarchy process). */
  AHP;

  /** As part of a method's name. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
