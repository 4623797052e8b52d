package it.nzd.indicators.domain.calculation.targets;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identity of the emissions gap: {@code baseline − already planned − contract = residual}.
 * Percentages of different baselines do not add, so every reduction names its baseline. Source:
 * Climate City Contract, action plan, module A-2.
 */
public final class EmissionsGap {
  /** Name, version and sources. */
  public static final Method METHOD =
      new Method(
          "emissions-gap",
          "1",
          List.of(
              new Source(
                  "Climate City Contract, action plan, module A-2 (emissions gap)",
                  "NetZeroCities",
                  "",
                  "",
                  Source.Mark.SECONDARY,
                  "Identity as applied by the press to Parma: 44 % planned and 41 % contracted make"
                      + " 85 %; the module's code is to be confirmed.")));

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private EmissionsGap() {}

  /**
   * A reduction.
   *
   * @param isPlanned whether it was planned already; else it is of the contract
   * @param baselineId baseline it was computed against
   * @param tonnes t CO2e; null when given in per cent
   * @param percent per cent of the baseline; null when given in tonnes
   */
  public record Reduction(
      boolean isPlanned, String baselineId, @Nullable Double tonnes, @Nullable Double percent) {}

  /** Tonnes and their part of the baseline. */
  public record Amount(BigDecimal tonnes, BigDecimal percent) {}

  /** What is reduced and what is left. */
  public record Answer(
      Amount planned, Amount contract, Amount reduced, Amount residual, List<Warning> warnings) {}

  /**
   * Computes.
   *
   * @throws UnfitInput naming the field
   */
  public static Answer run(String baselineId, double baselineT, List<Reduction> reductions) {
    var baseline = BigDecimal.valueOf(baselineT);
    if (baseline.signum() == 0) {
      throw new UnfitInput("baseline_t_co2e", Why.DIVISOR_ZERO);
    }
    var planned = BigDecimal.ZERO;
    var contract = BigDecimal.ZERO;
    for (int i = 0; i < reductions.size(); i++) {
      var one = reductions.get(i);
      var path = "reductions[" + i + "]";
      if (!one.baselineId().equals(baselineId)) {
        throw new UnfitInput(path + ".baseline_id", Why.VALUE_UNFIT);
      }
      var tonnes = tonnes(one, baseline, path);
      planned = one.isPlanned() ? planned.add(tonnes, EXACT) : planned;
      contract = one.isPlanned() ? contract : contract.add(tonnes, EXACT);
    }
    var reduced = planned.add(contract, EXACT);
    var residual = baseline.subtract(reduced, EXACT);
    return new Answer(
        amount(planned, baseline),
        amount(contract, baseline),
        amount(reduced, baseline),
        amount(residual, baseline),
        residual.signum() < 0
            ? List.of(new Warning("REDUCTIONS_EXCEED_BASELINE", "reductions"))
            : List.of());
  }

  private static BigDecimal tonnes(Reduction one, BigDecimal baseline, String path) {
    var tonnes = one.tonnes();
    var percent = one.percent();
    if (tonnes == null) {
      if (percent == null) {
        throw new UnfitInput(path + ".reduction_t_co2e", Why.VALUE_MISSING);
      }
      return baseline.multiply(BigDecimal.valueOf(percent), EXACT).divide(HUNDRED, EXACT);
    }
    if (percent != null) {
      throw new UnfitInput(path + ".reduction_percent", Why.VALUE_UNFIT);
    }
    return BigDecimal.valueOf(tonnes);
  }

  private static Amount amount(BigDecimal tonnes, BigDecimal baseline) {
    return new Amount(tonnes, tonnes.multiply(HUNDRED, EXACT).divide(baseline, EXACT));
  }
}
