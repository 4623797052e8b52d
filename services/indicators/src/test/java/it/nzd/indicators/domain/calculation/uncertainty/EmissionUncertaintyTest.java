package it.nzd.indicators.domain.calculation.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.uncertainty.EmissionUncertainty.Line;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EmissionUncertaintyTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();
  private static final int RUNS = 40_000;

  /** Two lines: 100 by ±5 % and ±10 %, 50 by ±10 % and ±20 %. */
  private static final List<Line> SAMPLE =
      List.of(
          new Line("gas", around(50, 5, Shape.NORMAL), around(2, 10, Shape.NORMAL)),
          new Line("power", around(200, 10, Shape.NORMAL), around(0.25, 20, Shape.NORMAL)));

  @Test
  void shouldPropagateErrorsByTheTwoEquations() {
    var uncertainty = EmissionUncertainty.of(SAMPLE, 100, 1);

    // √(5² + 10²) = 11.1803 % of 100; √(10² + 20²) = 22.3607 % of 50; both are 11.1803.
    assertThat(uncertainty.total()).isEqualTo(150);
    assertThat(uncertainty.parts().get(0).percent().get()).isCloseTo(11.180339887, within(1e-8));
    assertThat(uncertainty.parts().get(1).percent().get()).isCloseTo(22.360679775, within(1e-8));
    assertThat(uncertainty.parts().get(0).varianceShare().get()).isCloseTo(0.5, within(1e-12));
    assertThat(uncertainty.propagatedPercent().get())
        .isCloseTo(100 * Math.sqrt(250) / 150, within(1e-8));
  }

  @Test
  void shouldAgreeWithPropagationWhereErrorsAreSmall() {
    var uncertainty = EmissionUncertainty.of(SAMPLE, RUNS, 7);
    double half = uncertainty.propagatedPercent().get() / 100 * 150;

    assertThat(uncertainty.mean()).isCloseTo(150, withPercentage(0.2));
    assertThat(uncertainty.median()).isCloseTo(150, withPercentage(0.5));
    assertThat(uncertainty.greatest() - uncertainty.least()).isCloseTo(2 * half, withPercentage(3));
  }

  @Test
  void shouldGiveTheSameForTheSameSeedAndNearlyTheSameForAnother() {
    var first = EmissionUncertainty.of(SAMPLE, RUNS, 7);
    var again = EmissionUncertainty.of(SAMPLE, RUNS, 7);
    var other = EmissionUncertainty.of(SAMPLE, RUNS, 8);

    assertThat(again.least()).isEqualTo(first.least());
    assertThat(again.greatest()).isEqualTo(first.greatest());
    assertThat(other.least()).isNotEqualTo(first.least());
    assertThat(other.least()).isCloseTo(first.least(), withPercentage(1));
  }

  @Test
  void shouldKeepTheIntervalThatIsStatedForEachShape() {
    assertInterval(around(100, 20, Shape.NORMAL), 80, 120);
    assertInterval(between(100, 70, 160, Shape.LOGNORMAL), 70, 160);
    assertInterval(between(100, 60, 140, Shape.UNIFORM), 62, 138);
    assertInterval(between(100, 80, 120, Shape.NORMAL), 80, 120);
    // The ends of 95 % of a triangle: 80 + √(0.025·60·20) and 140 - √(0.025·60·40).
    assertInterval(between(100, 80, 140, Shape.TRIANGULAR), 85.4772, 132.2540);
  }

  @Test
  void shouldKeepTheMeanOfALognormalAmountGivenByAShare() {
    var amount = Uncertain.of(around(100, 80, Shape.LOGNORMAL), "x");

    assertThat(amount.mean()).isCloseTo(100, within(1e-9));
    assertThat(Uncertain.HALF_INTERVAL * amount.deviation()).isCloseTo(80, within(1e-9));
    assertThat(amount.at(0.0001)).isPositive();
  }

  @Test
  void shouldWarnWhereTheShapeOrTheCrossCheckDoesNotFit() {
    var wide = List.of(new Line("x", around(100, 150, Shape.NORMAL), exactly(1)));

    assertThat(EmissionUncertainty.of(wide, 1000, 1).warnings())
        .containsExactlyInAnyOrder(
            new Warning("DRAWN_BELOW_ZERO", "lines"), new Warning("PROPAGATION_ROUGH", ""));
    assertThat(EmissionUncertainty.of(SAMPLE, 1000, 1).warnings()).isEmpty();
  }

  @Test
  void shouldHaveNoPercentOfNothing() {
    var none = List.of(new Line("x", exactly(0), around(2, 10, Shape.NORMAL)));
    var uncertainty = EmissionUncertainty.of(none, 100, 1);

    assertThat(uncertainty.propagatedPercent().missing()).isEqualTo("TOTAL_ZERO");
    assertThat(uncertainty.parts().getFirst().percent().missing()).isEqualTo("EMISSION_ZERO");
    assertThat(uncertainty.least()).isZero();
  }

  @Test
  void shouldRefuseBoundsThatDoNotFit() {
    var none = new Bounds(1, Shape.NORMAL, NONE, NONE, NONE);
    var both =
        new Bounds(
            1, Shape.NORMAL, OptionalDouble.of(5), OptionalDouble.of(0), OptionalDouble.of(2));

    assertUnfit(none, "lines[0].activity.least", Why.VALUE_MISSING);
    assertUnfit(both, "lines[0].activity.plus_minus_percent", Why.VALUE_UNFIT);
    assertUnfit(between(5, 1, 4, Shape.UNIFORM), "lines[0].activity.greatest", Why.ORDER_WRONG);
    assertUnfit(between(5, 6, 9, Shape.UNIFORM), "lines[0].activity.value", Why.ORDER_WRONG);
    assertUnfit(between(5, 0, 9, Shape.LOGNORMAL), "lines[0].activity.least", Why.VALUE_UNFIT);
  }

  private static void assertInterval(Bounds bounds, double least, double greatest) {
    var uncertainty = EmissionUncertainty.of(List.of(new Line("x", bounds, exactly(1))), RUNS, 3);
    assertThat(uncertainty.least()).isCloseTo(least, withPercentage(1));
    assertThat(uncertainty.greatest()).isCloseTo(greatest, withPercentage(1));
  }

  private static void assertUnfit(Bounds bounds, String field, Why why) {
    assertThatThrownBy(
            () -> EmissionUncertainty.of(List.of(new Line("x", bounds, exactly(1))), 100, 1))
        .isInstanceOfSatisfying(
            UnfitInput.class,
            unfit -> {
              assertThat(unfit.field()).isEqualTo(field);
              assertThat(unfit.why()).isEqualTo(why);
            });
  }

  private static Bounds around(double value, double percent, Shape shape) {
    return new Bounds(value, shape, OptionalDouble.of(percent), NONE, NONE);
  }

  private static Bounds between(double value, double least, double greatest, Shape shape) {
    return new Bounds(value, shape, NONE, OptionalDouble.of(least), OptionalDouble.of(greatest));
  }

  private static Bounds exactly(double value) {
    return around(value, 0, Shape.NORMAL);
  }
}
