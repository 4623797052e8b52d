package it.nzd.indicators.domain.intervention;

import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.finance.CashFlow;
import it.nzd.indicators.domain.intervention.ScenarioInputs.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the counted interventions cost. Payments are of the year they fall in, the base year is
 * period 0; what was built before it is spent already, what starts after the horizon is not paid.
 */
final class ScenarioMoney {
  private final ScenarioInputs inputs;
  private final List<Member> counted;

  ScenarioMoney(ScenarioInputs inputs, List<Member> counted) {
    this.inputs = inputs;
    this.counted = counted;
  }

  /** Investment, EUR, as far as known; empty when there are interventions and nothing is known. */
  Optional<BigDecimal> cost() {
    var known =
        counted.stream()
            .filter(this::isPaid)
            .map(member -> Optional.ofNullable(member.intervention().works().costEur()))
            .toList();
    return known.isEmpty() || known.stream().anyMatch(Optional::isPresent)
        ? Optional.of(
            known.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }

  /**
   * Net present value to the horizon, to the 34 digits that a store keeps; empty without a rate or
   * while a cost or year is missing.
   */
  Optional<BigDecimal> netPresentValue() {
    var rate = inputs.supposition().discountRate();
    boolean isKnown =
        counted.stream()
            .allMatch(
                member -> member.isTimed() && member.intervention().works().costEur() != null);
    if (rate == null || !isKnown || !inputs.unread().isEmpty()) {
      return Optional.empty();
    }
    var flows = flows();
    if (flows.stream().allMatch(flow -> flow == 0)) {
      return Optional.of(BigDecimal.ZERO);
    }
    double r = rate.doubleValue();
    return CashFlow.of(flows, r, r, r).npv().value().map(npv -> npv.round(Decimals.CONTEXT));
  }

  /** Cost of a tonne: −NPV by the tonnes of all years; empty when none is avoided. */
  static Optional<BigDecimal> perTonne(Optional<BigDecimal> npv, Optional<BigDecimal> tonnes) {
    return tonnes
        .filter(t -> t.signum() > 0)
        .flatMap(t -> npv.map(value -> Decimals.divide(value.negate(), t)));
  }

  private List<Double> flows() {
    int base = inputs.supposition().baseYear();
    int periods = inputs.supposition().horizonYear() - base + 1;
    var sums = new ArrayList<>(Collections.nCopies(periods, BigDecimal.ZERO));
    for (var member : counted) {
      var works = member.intervention().works();
      var yearly = zero(works.yearlySavingEur()).subtract(zero(works.yearlyCostEur()));
      for (int t = 0; t < periods; t++) {
        if (member.worksIn(base + t)) {
          sums.set(t, sums.get(t).add(yearly));
        }
        if (member.startYear() == base + t) {
          sums.set(t, sums.get(t).subtract(zero(works.costEur())));
        }
      }
    }
    return sums.stream().map(BigDecimal::doubleValue).toList();
  }

  private boolean isPaid(Member member) {
    return member.startYear() == 0
        || (member.startYear() >= inputs.supposition().baseYear()
            && member.startYear() <= inputs.supposition().horizonYear());
  }

  /** Running costs that are not spoken of are not touched. */
  private static BigDecimal zero(@Nullable BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }
}
