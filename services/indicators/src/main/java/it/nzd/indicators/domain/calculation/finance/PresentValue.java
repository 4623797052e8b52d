package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.figure.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Payments brought to period 0, in decimals. */
final class PresentValue {
  private PresentValue() {}

  /** {@code Σ CF_t/(1+r)^t} with t from 0; the rate is above −1. */
  static BigDecimal of(List<BigDecimal> flows, BigDecimal rate) {
    return terms(flows, rate).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Each payment brought to period 0. */
  static List<BigDecimal> terms(List<BigDecimal> flows, BigDecimal rate) {
    var growth = BigDecimal.ONE.add(rate);
    var terms = new ArrayList<BigDecimal>(flows.size());
    var divisor = BigDecimal.ONE;
    for (var flow : flows) {
      terms.add(Decimals.divide(flow, divisor));
      divisor = divisor.multiply(growth, Decimals.CONTEXT);
    }
    return terms;
  }

  /**
   * Value today of one euro at the end of each of n periods: {@code (1 − (1+r)^−n)/r}, or n at a
   * zero rate.
   */
  static BigDecimal ofAnnuity(BigDecimal rate, int periods) {
    if (rate.signum() == 0) {
      return BigDecimal.valueOf(periods);
    }
    var growth = BigDecimal.ONE.add(rate).pow(periods, Decimals.CONTEXT);
    return Decimals.divide(
        BigDecimal.ONE.subtract(Decimals.divide(BigDecimal.ONE, growth), Decimals.CONTEXT), rate);
  }
}
