package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Amount;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a series of payments is worth. Periods count from 0; rates are fractions per period.
 *
 * <p>Source: numpy-financial, functions npv, irr and mirr (NPV {@code Σ CF_t/(1+r)^t} with t from
 * 0).
 */
public final class CashFlow {
  public static final Method METHOD =
      new Method(
          "cash-flow",
          "2",
          List.of(
              new Source(
                  "numpy-financial, functions npv, irr, mirr",
                  "NumPy developers",
                  "",
                  "https://numpy.org/numpy-financial/",
                  Mark.VERIFIED,
                  "Of several internal rates the smallest one that is not negative; when all are"
                      + " negative, the one nearest to zero.")));

  private CashFlow() {}

  /**
   * @param npv net present value in euro
   * @param irr internal rate of return
   * @param candidates every rate that makes the net present value zero, ascending
   * @param mirr modified internal rate of return
   * @param payback periods until the sum of the payments is zero
   * @param discountedPayback the same with discounted payments
   */
  public record Worth(
      Amount npv,
      Figure irr,
      List<Double> candidates,
      Figure mirr,
      Figure payback,
      Figure discountedPayback,
      List<Warning> warnings) {
    public Worth {
      candidates = List.copyOf(candidates);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * @param flows payments in euro from period 0, spending negative
   * @param rate discount rate, −1 at least
   * @param financeRate rate of borrowed money, −1 at least
   * @param reinvestRate rate of reinvested money, −1 at least
   */
  public static Worth of(List<Double> flows, double rate, double financeRate, double reinvestRate) {
    double[] series = flows.stream().mapToDouble(Double::doubleValue).toArray();
    var warnings = new ArrayList<Warning>();
    double[] rates = Rates.of(series);
    if (rates.length > 1) {
      warnings.add(new Warning("SEVERAL_RATES", "flows_eur"));
    }
    var exact = flows.stream().map(Decimals::of).toList();
    if (Payback.turnsBack(exact)) {
      warnings.add(new Warning("PAYBACK_NOT_LASTING", "flows_eur"));
    }
    boolean isTotalLoss = rate == -1;
    var lost = Figure.none("RATE_TOTAL_LOSS");
    return new Worth(
        isTotalLoss
            ? Amount.none(lost.missing())
            : Amount.of(PresentValue.of(exact, Decimals.of(rate))),
        irr(series, rates),
        Arrays.stream(rates).boxed().toList(),
        mirr(exact, financeRate, reinvestRate),
        Payback.of(exact),
        isTotalLoss ? lost : Payback.of(PresentValue.terms(exact, Decimals.of(rate))),
        warnings);
  }

  private static Figure irr(double[] flows, double[] rates) {
    if (rates.length == 0) {
      return Figure.none(hasBothSigns(flows) ? "NO_RATE" : "SIGNS_ALIKE");
    }
    return Figure.of(
        Arrays.stream(rates).filter(r -> r >= 0).min().orElse(rates[rates.length - 1]));
  }

  private static boolean hasBothSigns(double[] flows) {
    return Arrays.stream(flows).anyMatch(f -> f > 0) && Arrays.stream(flows).anyMatch(f -> f < 0);
  }

  /**
   * {@code (FV(in, reinvest) / |PV(out, finance)|)^(1/(n−1)) − 1}, as numpy-financial has it: both
   * present values, the first carried to the end.
   */
  private static Figure mirr(List<BigDecimal> flows, double finance, double reinvest) {
    if (finance <= -1 || reinvest <= -1) {
      return Figure.none("RATE_TOTAL_LOSS");
    }
    var in = flows.stream().map(f -> f.max(BigDecimal.ZERO)).toList();
    var out = flows.stream().map(f -> f.min(BigDecimal.ZERO)).toList();
    if (in.stream().allMatch(f -> f.signum() == 0) || out.stream().allMatch(f -> f.signum() == 0)) {
      return Figure.none("SIGNS_ALIKE");
    }
    var gained = PresentValue.of(in, Decimals.of(reinvest));
    var spent = PresentValue.of(out, Decimals.of(finance)).negate();
    double growth =
        Math.pow(Decimals.divide(gained, spent).doubleValue(), 1.0 / (flows.size() - 1));
    return Figure.of(growth * (1 + reinvest) - 1);
  }
}
