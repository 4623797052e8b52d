package it.nzd.indicators.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What holds for every baseline, goal and value. */
class TargetPathPropertiesTest {
  private static final BigDecimal CLOSE = new BigDecimal("1e-12");

  private static TargetPath path(BigDecimal first, BigDecimal goal, int years) {
    return new TargetPath(2019, first, new TreeMap<>(Map.of(2019 + years, goal)));
  }

  @Property
  void shouldBeginAtTheBaselineAndEndAtTheGoal(
      @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(4) BigDecimal first,
      @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(4) BigDecimal goal,
      @ForAll @IntRange(min = 1, max = 80) int years) {
    var byYear = path(first, goal, years).byYear();

    assertThat(byYear.firstEntry().getValue()).isEqualByComparingTo(first);
    assertThat(byYear.lastEntry().getValue()).isCloseTo(goal, offset(CLOSE));
    assertThat(byYear).hasSize(years + 1);
  }

  @Property
  void shouldNeverTurnBack(
      @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(4) BigDecimal first,
      @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(4) BigDecimal goal,
      @ForAll @IntRange(min = 1, max = 80) int years) {
    var values = List.copyOf(path(first, goal, years).byYear().values());

    var order =
        goal.compareTo(first) >= 0
            ? Comparator.<BigDecimal>naturalOrder()
            : Comparator.<BigDecimal>reverseOrder();
    assertThat(values).isSortedAccordingTo(order);
  }

  @Property
  void shouldJudgeDecreaseAndIncreaseAlike(
      @ForAll @BigRange(min = "-1e6", max = "1e6") @Scale(3) BigDecimal first,
      @ForAll @BigRange(min = "-1e6", max = "1e6") @Scale(3) BigDecimal goal,
      @ForAll @BigRange(min = "-1e6", max = "1e6") @Scale(3) BigDecimal latest,
      @ForAll @IntRange(min = 1, max = 30) int years) {
    var path = path(first, goal, years);
    var mirrored = path(first.negate(), goal.negate(), years);
    var end = new BigDecimal(2019 + years);

    assertThat(mirrored.completion(latest.negate())).isEqualTo(path.completion(latest));
    assertThat(mirrored.status(latest.negate(), end)).isEqualTo(path.status(latest, end));
    assertThat(mirrored.required(end)).isEqualByComparingTo(path.required(end).negate());
  }

  @Property
  void shouldNotDependOnTheUnit(
      @ForAll @BigRange(min = "-1e6", max = "1e6") @Scale(3) BigDecimal first,
      @ForAll @BigRange(min = "-1e6", max = "1e6") @Scale(3) BigDecimal goal,
      @ForAll @BigRange(min = "-1e6", max = "1e6") @Scale(3) BigDecimal latest,
      @ForAll @IntRange(min = 1, max = 30) int years) {
    var thousand = new BigDecimal(1000);
    var path = path(first, goal, years);
    var scaled = path(first.multiply(thousand), goal.multiply(thousand), years);
    var end = new BigDecimal(2019 + years);

    assertThat(scaled.completion(latest.multiply(thousand)).isPresent())
        .isEqualTo(path.completion(latest).isPresent());
    path.completion(latest)
        .ifPresent(
            done ->
                assertThat(scaled.completion(latest.multiply(thousand)).orElseThrow())
                    .isEqualByComparingTo(done));
    assertThat(scaled.status(latest.multiply(thousand), end)).isEqualTo(path.status(latest, end));
  }

  @Property
  void shouldReachTheGoalAtTheRequiredRate(
      @ForAll @BigRange(min = "0.01", max = "1e6") @Scale(3) BigDecimal first,
      @ForAll @BigRange(min = "0", max = "1e6") @Scale(3) BigDecimal goal,
      @ForAll @IntRange(min = 1, max = 40) int years) {
    double rate = path(first, goal, years).requiredRate().orElseThrow().doubleValue() / 100;

    double reached = first.doubleValue() * Math.pow(1 + rate, years);
    assertThat(reached)
        .isCloseTo(goal.doubleValue(), offset(Math.max(1e-6, goal.doubleValue() * 1e-6)));
  }

  @Property
  void shouldExpectTheWholeWayAtTheEndAndNothingAtTheStart(
      @ForAll @IntRange(min = 1, max = 80) int years,
      @ForAll @IntRange(min = -5, max = 90) int after) {
    var expected =
        path(BigDecimal.ONE, BigDecimal.TEN, years).expected(new BigDecimal(2019 + after));

    assertThat(expected).isBetween(BigDecimal.ZERO, new BigDecimal(100));
    assertThat(expected.compareTo(new BigDecimal(100)) == 0).isEqualTo(after >= years);
    assertThat(expected.signum() == 0).isEqualTo(after <= 0);
  }
}
