package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Amount;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Actions in the order of their cost per tonne, cumulative tonnes on the other axis (marginal
 * abatement cost curve).
 *
 * @param steps the actions, cheapest first; equal ones in the order given
 */
public record AbatementCurve(List<Step> steps) {
  public static final Method METHOD =
      new Method(
          "abatement-curve",
          "1",
          List.of(
              new Source(
                  "Marginal abatement cost curve, common practice",
                  "",
                  "",
                  "",
                  Mark.DERIVED,
                  "All costs must follow one definition; actions are taken as independent.")));

  public AbatementCurve {
    steps = List.copyOf(steps);
  }

  /**
   * @param cost euro per t CO2e
   * @param tonnes t CO2e avoided in a year, above zero
   */
  public record Action(String name, BigDecimal cost, BigDecimal tonnes) {
    BigDecimal annualCost() {
      return cost.multiply(tonnes);
    }
  }

  /**
   * An action on the curve.
   *
   * @param from tonnes a year avoided by all before it
   * @param costBefore euro a year of all before it
   */
  public record Step(Action action, BigDecimal from, BigDecimal costBefore) {
    public BigDecimal to() {
      return from.add(action.tonnes());
    }

    public BigDecimal annualCost() {
      return action.annualCost();
    }

    public BigDecimal cumulativeCost() {
      return costBefore.add(annualCost());
    }
  }

  public static AbatementCurve of(List<Action> actions) {
    var steps = new ArrayList<Step>(actions.size());
    var tonnes = BigDecimal.ZERO;
    var cost = BigDecimal.ZERO;
    for (var action : actions.stream().sorted(Comparator.comparing(Action::cost)).toList()) {
      var step = new Step(action, tonnes, cost);
      steps.add(step);
      tonnes = step.to();
      cost = step.cumulativeCost();
    }
    return new AbatementCurve(steps);
  }

  /** Tonnes a year avoided by all. */
  public BigDecimal total() {
    return steps.isEmpty() ? BigDecimal.ZERO : steps.getLast().to();
  }

  /** Cost of the last tonne needed for the target, euro per t CO2e. */
  public Amount marginalCost(BigDecimal target) {
    return last(target)
        .map(step -> Amount.of(step.action().cost()))
        .orElse(Amount.none("TARGET_NOT_REACHED"));
  }

  /** Cost of exactly the target, euro a year. */
  public Amount costOf(BigDecimal target) {
    return last(target)
        .map(
            step ->
                Amount.of(
                    step.costBefore()
                        .add(target.subtract(step.from()).multiply(step.action().cost()))))
        .orElse(Amount.none("TARGET_NOT_REACHED"));
  }

  /** Among negative costs the order ranks badly: fewer tonnes at equal savings look better. */
  public List<Warning> warnings() {
    long negative = steps.stream().filter(s -> s.action().cost().signum() < 0).count();
    return negative > 1 ? List.of(new Warning("NEGATIVE_COSTS_UNRANKED", "actions")) : List.of();
  }

  private Optional<Step> last(BigDecimal target) {
    return steps.stream().filter(step -> step.to().compareTo(target) >= 0).findFirst();
  }
}
