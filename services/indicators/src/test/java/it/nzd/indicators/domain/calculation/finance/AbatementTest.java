package it.nzd.indicators.domain.calculation.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.finance.AbatementCost.Definition;
import it.nzd.indicators.domain.calculation.finance.AbatementCurve.Action;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AbatementTest {
  /** 200 kWp at 1,100 €/kW, 1,146.4 kWh/kWp at 0.18 €, 10 €/kW a year, 0.243 kg/kWh. */
  private static final AbatementCost PLANT =
      cost("220000", "2000", "41270.4", 20, "0.035", "55.71504");

  @Test
  void shouldGiveTheRecoveryFactor() {
    assertThat(PLANT.recoveryFactor().doubleValue()).isCloseTo(0.0703610768, within(5e-11));
    assertThat(cost("1", "0", "0", 10, "0.05", "1").recoveryFactor().doubleValue())
        .isCloseTo(0.1295045750, within(5e-11));
    assertThat(cost("1", "0", "0", 8, "0", "1").recoveryFactor()).isEqualByComparingTo("0.125");
  }

  @Test
  void shouldGiveEachDefinitionItsOwnCost() {
    assertThat(PLANT.netPresentValue().doubleValue()).isCloseTo(338126.76, within(0.005));
    assertThat(PLANT.per(Definition.ANNUALISED).get().doubleValue())
        .isCloseTo(-427.01, within(0.005));
    assertThat(PLANT.per(Definition.NET_PRESENT_VALUE).get().doubleValue())
        .isCloseTo(-303.44, within(0.005));
    assertThat(PLANT.per(Definition.COST_EFFICIENCY).get().doubleValue())
        .isCloseTo((220000 + 2000 / 0.0703610768) / (20 * 55.71504), within(1e-6));
  }

  @Test
  void shouldAgreeAtAZeroRate() {
    var action = cost("1000", "20", "50", 10, "0", "4");

    assertThat(action.per(Definition.ANNUALISED).get())
        .isEqualByComparingTo(action.per(Definition.NET_PRESENT_VALUE).get())
        .isEqualByComparingTo("17.5");
  }

  @Test
  void shouldHaveNoCostWithoutAbatement() {
    assertThat(cost("1000", "0", "0", 10, "0.05", "0").per(Definition.ANNUALISED).missing())
        .isEqualTo("NO_ABATEMENT");
    assertThat(cost("1000", "0", "0", 10, "0.05", "-3").per(Definition.ANNUALISED).missing())
        .isEqualTo("NO_ABATEMENT");
  }

  @Test
  void shouldSortActionsByCost() {
    var curve = AbatementCurve.of(List.of(action("b", 120, 260), action("a", -427, 56)));

    assertThat(curve.steps()).extracting(step -> step.action().name()).containsExactly("a", "b");
    assertThat(curve.steps().get(1).from()).isEqualByComparingTo("56");
    assertThat(curve.total()).isEqualByComparingTo("316");
    assertThat(curve.steps().get(1).cumulativeCost()).isEqualByComparingTo("7288");
  }

  @Test
  void shouldTellTheCostOfATarget() {
    var curve = AbatementCurve.of(List.of(action("a", 10, 100), action("b", 50, 100)));

    assertThat(curve.marginalCost(decimal("100")).get()).isEqualByComparingTo("10");
    assertThat(curve.marginalCost(decimal("100.1")).get()).isEqualByComparingTo("50");
    assertThat(curve.costOf(decimal("150")).get()).isEqualByComparingTo("3500");
    assertThat(curve.marginalCost(decimal("201")).missing()).isEqualTo("TARGET_NOT_REACHED");
  }

  @Test
  void shouldWarnThatNegativeCostsDoNotRank() {
    assertThat(AbatementCurve.of(List.of(action("a", -1, 1), action("b", -2, 1))).warnings())
        .hasSize(1);
    assertThat(AbatementCurve.of(List.of(action("a", -1, 1))).warnings()).isEmpty();
  }

  @Property(tries = 50)
  void theCurveDoesNotDependOnTheOrder(@ForAll long seed) {
    var actions = new ArrayList<Action>();
    for (int i = 0; i < 20; i++) {
      actions.add(action("a" + i, i * 7 - 50, i + 1));
    }
    var curve = AbatementCurve.of(actions);
    Collections.shuffle(actions, new Random(seed));

    assertThat(AbatementCurve.of(actions)).isEqualTo(curve);
  }

  private static AbatementCost cost(
      String capex, String opex, String savings, int years, String rate, String tonnes) {
    return new AbatementCost(
        decimal(capex), decimal(opex), decimal(savings), years, decimal(rate), decimal(tonnes));
  }

  private static Action action(String name, long cost, long tonnes) {
    return new Action(name, BigDecimal.valueOf(cost), BigDecimal.valueOf(tonnes));
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
