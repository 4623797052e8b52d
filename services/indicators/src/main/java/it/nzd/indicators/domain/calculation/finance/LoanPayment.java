package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.math.BigDecimal;
import java.util.List;

/**
 * Loans and saving plans with equal payments: {@code pv·(1+r)^n + pmt·(1+r·d)·((1+r)^n − 1)/r + fv
 * = 0}, where d is 1 when payments fall at the beginning of a period and 0 at its end; money
 * received is positive. At a zero rate: {@code pv + pmt·n + fv = 0}.
 *
 * <p>Source: numpy-financial, functions pmt, pv, fv and nper (after the OpenDocument formula
 * specification).
 *
 * @param rate interest per period, above −1
 * @param isDueAtBeginning whether payments fall at the beginning of a period
 */
public record LoanPayment(BigDecimal rate, boolean isDueAtBeginning) {
  public static final Method METHOD =
      new Method(
          "loan-payment",
          "1",
          List.of(
              new Source(
                  "numpy-financial, functions pmt, pv, fv, nper",
                  "NumPy developers",
                  "",
                  "https://numpy.org/numpy-financial/",
                  Mark.VERIFIED,
                  "Money received is positive, money paid negative.")));

  /** The payment of each period. */
  public BigDecimal payment(int periods, BigDecimal present, BigDecimal future) {
    var grown = present.multiply(growth(periods), Decimals.CONTEXT).add(future);
    return Decimals.divide(grown.negate(), endOfOne(periods));
  }

  /** The value today. */
  public BigDecimal present(int periods, BigDecimal payment, BigDecimal future) {
    var end = payment.multiply(endOfOne(periods), Decimals.CONTEXT).add(future);
    return Decimals.divide(end.negate(), growth(periods));
  }

  /** The value after the last period. */
  public BigDecimal future(int periods, BigDecimal payment, BigDecimal present) {
    return present
        .multiply(growth(periods), Decimals.CONTEXT)
        .add(payment.multiply(endOfOne(periods), Decimals.CONTEXT))
        .negate();
  }

  /** How many periods, with the part of the last; none when the debt never ends. */
  public Figure periods(BigDecimal payment, BigDecimal present, BigDecimal future) {
    double count =
        rate.signum() == 0
            ? -present.add(future).doubleValue() / payment.doubleValue()
            : atInterest(payment.doubleValue(), present.doubleValue(), future.doubleValue());
    return Double.isFinite(count) && count >= 0 ? Figure.of(count) : Figure.none("NEVER_ENDS");
  }

  private double atInterest(double payment, double present, double future) {
    double r = rate.doubleValue();
    double perpetual = payment * (1 + (isDueAtBeginning ? r : 0)) / r;
    return Math.log((perpetual - future) / (perpetual + present)) / Math.log1p(r);
  }

  private BigDecimal growth(int periods) {
    return BigDecimal.ONE.add(rate).pow(periods, Decimals.CONTEXT);
  }

  /** What one euro each period is at the end. */
  private BigDecimal endOfOne(int periods) {
    if (rate.signum() == 0) {
      return BigDecimal.valueOf(periods);
    }
    var end = Decimals.divide(growth(periods).subtract(BigDecimal.ONE, Decimals.CONTEXT), rate);
    return isDueAtBeginning ? end.multiply(BigDecimal.ONE.add(rate), Decimals.CONTEXT) : end;
  }
}
