package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.figure.Amount;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a tonne of avoided emissions costs.
 *
 * <p>Capital recovery factor {@code CRF = r(1+r)^n/((1+r)^n − 1)}, 1/n at a zero rate.
 *
 * @param capex investment in euro
 * @param annualOpex change of yearly running costs in euro
 * @param annualSavings yearly savings in euro
 * @param years years in which the action works, 1 at least
 * @param rate discount rate per year, above −1
 * @param annualTonnes t CO2e avoided in a year
 */
public record AbatementCost(
    BigDecimal capex,
    BigDecimal annualOpex,
    BigDecimal annualSavings,
    int years,
    BigDecimal rate,
    BigDecimal annualTonnes) {
  public static final Method METHOD =
      new Method(
          "abatement-cost",
          "1",
          List.of(
              new Source(
                  "Kausal Paths, NetZeroCities model (configs/nzc.yaml)",
                  "Kausal",
                  "",
                  "https://github.com/kausaltech/kausal-paths",
                  Mark.VERIFIED,
                  "Cost efficiency: discounted total cost by net emissions."),
              new Source(
                  "Annuity and abatement cost, definitions in common use",
                  "",
                  "",
                  "",
                  Mark.DERIVED,
                  "The definitions differ; a figure without its definition says nothing.")));

  /** What is meant by the cost of a tonne. */
  public enum Definition {
    ANNUALISED("(CAPEX × CRF + ΔOPEX − savings) / annual t CO2e"),
    NET_PRESENT_VALUE("−NPV / lifetime t CO2e, not discounted"),
    COST_EFFICIENCY("(CAPEX + discounted ΔOPEX) / lifetime t CO2e, not discounted");

    private final String formula;

    Definition(String formula) {
      this.formula = formula;
    }

    public String formula() {
      return formula;
    }
  }

  /** Yearly share of the investment that pays it back with interest. */
  public BigDecimal recoveryFactor() {
    return Decimals.divide(BigDecimal.ONE, annuity());
  }

  /** {@code CAPEX·CRF + ΔOPEX − savings}, euro a year. */
  public BigDecimal annualisedCost() {
    return Decimals.divide(capex, annuity()).add(annualOpex).subtract(annualSavings);
  }

  /** {@code −CAPEX + Σ (savings − ΔOPEX)/(1+r)^t}, t from 1, in euro. */
  public BigDecimal netPresentValue() {
    return annualSavings.subtract(annualOpex).multiply(annuity(), Decimals.CONTEXT).subtract(capex);
  }

  public BigDecimal lifetimeTonnes() {
    return annualTonnes.multiply(BigDecimal.valueOf(years));
  }

  /** Euro per t CO2e; none when no emissions are avoided. */
  public Amount per(Definition definition) {
    if (annualTonnes.signum() <= 0) {
      return Amount.none("NO_ABATEMENT");
    }
    return Amount.of(
        switch (definition) {
          case ANNUALISED -> Decimals.divide(annualisedCost(), annualTonnes);
          case NET_PRESENT_VALUE -> Decimals.divide(netPresentValue().negate(), lifetimeTonnes());
          case COST_EFFICIENCY -> Decimals.divide(discountedOutlay(), lifetimeTonnes());
        });
  }

  private BigDecimal discountedOutlay() {
    return capex.add(annualOpex.multiply(annuity(), Decimals.CONTEXT));
  }

  private BigDecimal annuity() {
    return PresentValue.ofAnnuity(rate, years);
  }
}
