package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Amount;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Who pays and who gains: {@code Σ flow_t/(1+r)^t} of costs and of benefits by stakeholder, t from
 * 0. Return on investment of the city: {@code (benefits − costs)/costs} of the stakeholders that
 * are the city.
 *
 * @param rows one a stakeholder, in the order given
 */
public record CostBenefit(List<Balance> rows) {
  public static final Method METHOD =
      new Method(
          "cost-benefit",
          "1",
          List.of(
              new Source(
                  "Kausal Paths, NetZeroCities model (configs/nzc.yaml)",
                  "Kausal",
                  "",
                  "https://github.com/kausaltech/kausal-paths",
                  Mark.VERIFIED,
                  "Cost-benefit by stakeholder and return on investment for the city as indicators."),
              new Source(
                  "Discounted costs and benefits, definitions in common use",
                  "",
                  "",
                  "",
                  Mark.DERIVED,
                  "Return: net benefit of the city by its costs, both discounted.")));

  /**
   * @param isCity whether its budget is the city's
   * @param costs euro from period 0
   * @param benefits euro from period 0
   */
  public record Stakeholder(
      String name, boolean isCity, List<BigDecimal> costs, List<BigDecimal> benefits) {
    public Stakeholder {
      costs = List.copyOf(costs);
      benefits = List.copyOf(benefits);
    }
  }

  /** Costs and benefits brought to period 0, euro. */
  public record Balance(String name, boolean isCity, BigDecimal costs, BigDecimal benefits) {
    public BigDecimal net() {
      return benefits.subtract(costs);
    }

    /** Benefits by costs; none without costs. */
    public Amount ratio() {
      return byCosts(benefits);
    }

    /** Net benefit by costs; none without costs. */
    public Amount gain() {
      return byCosts(net());
    }

    private Amount byCosts(BigDecimal money) {
      return costs.signum() == 0
          ? Amount.none("NO_COSTS")
          : Amount.of(Decimals.divide(money, costs));
    }
  }

  public CostBenefit {
    rows = List.copyOf(rows);
  }

  /**
   * @param rate discount rate per period, above −1
   */
  public static CostBenefit of(List<Stakeholder> stakeholders, BigDecimal rate) {
    return new CostBenefit(
        stakeholders.stream()
            .map(
                one ->
                    new Balance(
                        one.name(),
                        one.isCity(),
                        PresentValue.of(one.costs(), rate),
                        PresentValue.of(one.benefits(), rate)))
            .toList());
  }

  /** All together. */
  public Balance total() {
    return together(rows);
  }

  /** Return on investment of the city. */
  public Amount cityReturn() {
    var city = rows.stream().filter(Balance::isCity).toList();
    return city.isEmpty() ? Amount.none("NO_CITY") : together(city).gain();
  }

  /** Stakeholders who pay more than they gain, while all together gain. */
  public List<Warning> warnings() {
    var warnings = new ArrayList<Warning>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).net().signum() < 0 && total().net().signum() >= 0) {
        warnings.add(new Warning("STAKEHOLDER_LOSES", "stakeholders[" + i + "].costs_eur"));
      }
    }
    return warnings;
  }

  private static Balance together(List<Balance> rows) {
    return new Balance("", false, sum(rows, Balance::costs), sum(rows, Balance::benefits));
  }

  private static BigDecimal sum(List<Balance> rows, Function<Balance, BigDecimal> money) {
    return rows.stream().map(money).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
