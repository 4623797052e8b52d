package it.nzd.indicators.domain.calculation.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.targets.EmissionsGap.Reduction;
import it.nzd.indicators.domain.calculation.targets.Standing.Status;
import it.nzd.indicators.domain.calculation.targets.TargetPaths.Answer;
import it.nzd.indicators.domain.calculation.targets.TargetPaths.Indicator;
import it.nzd.indicators.domain.calculation.targets.TargetPaths.YearValue;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TargetPathsTest {
  private static final YearValue IN_2024 = new YearValue(2024, 760);
  private static final YearValue END = new YearValue(2030, 200);

  private static Indicator from1000(List<YearValue> goals, YearValue... observed) {
    return new Indicator("emissioni", 2019, 1000, goals, List.of(observed));
  }

  private static Answer run(Indicator... indicators) {
    return TargetPaths.run(List.of(indicators));
  }

  private static void refused(ThrowingCallable call, Why why, String field) {
    var unfit = catchThrowableOfType(UnfitInput.class, call);
    assertThat(unfit).isNotNull();
    assertThat(unfit.why()).isEqualTo(why);
    assertThat(unfit.field()).isEqualTo(field);
  }

  @Test
  void shouldMeasureTheWay() {
    var row = run(from1000(List.of(END), new YearValue(2019, 1000), IN_2024)).rows().getFirst();

    assertThat(row.path()).hasSize(12);
    assertThat(row.path().get(2024).doubleValue()).isCloseTo(636.363636, withPercentage(1e-6));
    assertThat(row.completion().orElseThrow()).isEqualByComparingTo("30");
    assertThat(row.expected().orElseThrow().doubleValue())
        .isCloseTo(45.454545, withPercentage(1e-5));
    assertThat(row.gap().orElseThrow().doubleValue()).isCloseTo(123.636364, withPercentage(1e-6));
    assertThat(row.requiredRate().orElseThrow().doubleValue())
        .isCloseTo(-13.6112336, withPercentage(1e-6));
    assertThat(row.status()).isEqualTo(Status.UNKNOWN);
    assertThat(row.missingReason()).isEmpty();
  }

  @Test
  void shouldJudgeAgainstTheGoalThatIsDue() {
    var answer =
        run(
            from1000(List.of(new YearValue(2024, 600), END), IN_2024),
            from1000(List.of(new YearValue(2024, 800), END), IN_2024));

    assertThat(answer.rows())
        .extracting(Standing::status)
        .containsExactly(Status.LATE, Status.ON_TIME);
    assertThat(answer.late()).isEqualTo(1);
    assertThat(answer.meanCompletion().orElseThrow()).isEqualByComparingTo("30");
  }

  @Test
  void shouldSkipAGoalThatEqualsTheBaselineAndTellWhyOthersHaveNone() {
    var answer =
        run(
            from1000(List.of(new YearValue(2030, 1000)), IN_2024),
            from1000(List.of(END), new YearValue(2024, 1100)),
            from1000(List.of(END)),
            from1000(List.of(END), new YearValue(2018, 900)),
            from1000(List.of(END), new YearValue(2024, 600)));

    assertThat(answer.rows())
        .extracting(Standing::missingReason)
        .containsExactly(
            "GOAL_EQUALS_BASELINE", "BACKWARDS", "NO_OBSERVATION", "BEFORE_BASELINE", "");
    assertThat(answer.rows().getFirst().status()).isEqualTo(Status.SKIPPED);
    assertThat(answer.rows().getFirst().path()).isEmpty();
    assertThat(answer.completions()).isEqualTo(1);
    assertThat(answer.meanCompletion().orElseThrow()).isEqualByComparingTo("50");
  }

  @Test
  void shouldHaveNoMeanOfNothing() {
    assertThat(run(from1000(List.of(END))).meanCompletion()).isEmpty();
  }

  @Test
  void shouldEndAtTheResidualOfPrato() {
    var row = run(from1000(List.of(new YearValue(2030, 170)))).rows().getFirst();

    assertThat(row.path().get(2030)).isEqualByComparingTo("170");
  }

  @Test
  void shouldRefuseGoalsThatDoNotComeAfterOrComeTwice() {
    refused(
        () -> run(from1000(List.of(END, new YearValue(2019, 1)))),
        Why.ORDER_WRONG,
        "indicators[0].goals[1].year");
    refused(() -> run(from1000(List.of(END, END))), Why.VALUE_UNFIT, "indicators[0].goals[1].year");
    refused(
        () -> run(from1000(List.of(END), IN_2024, IN_2024)),
        Why.VALUE_UNFIT,
        "indicators[0].observations[1].year");
  }

  /** Parma: 44 % planned and 41 % of the contract are 85 %. */
  @Test
  void shouldCloseTheIdentityOfTheGap() {
    var answer =
        EmissionsGap.run(
            "parma-2018",
            1_000_000,
            List.of(
                new Reduction(true, "parma-2018", null, 44.0),
                new Reduction(false, "parma-2018", 410_000.0, null)));

    assertThat(answer.reduced().percent()).isEqualByComparingTo("85");
    assertThat(answer.residual().tonnes()).isEqualByComparingTo("150000");
    assertThat(answer.planned().tonnes()).isEqualByComparingTo("440000");
    assertThat(answer.contract().percent()).isEqualByComparingTo("41");
    assertThat(answer.warnings()).isEmpty();
  }

  @Test
  void shouldRefuseReductionsOfAnotherBaseline() {
    var other = new Reduction(true, "roma-2003", null, 66.0);

    refused(
        () -> EmissionsGap.run("roma-2019", 100, List.of(other)),
        Why.VALUE_UNFIT,
        "reductions[0].baseline_id");
    refused(() -> EmissionsGap.run("a", 0, List.of()), Why.DIVISOR_ZERO, "baseline_t_co2e");
    refused(
        () -> EmissionsGap.run("a", 1, List.of(new Reduction(true, "a", null, null))),
        Why.VALUE_MISSING,
        "reductions[0].reduction_t_co2e");
    refused(
        () -> EmissionsGap.run("a", 1, List.of(new Reduction(true, "a", 1.0, 1.0))),
        Why.VALUE_UNFIT,
        "reductions[0].reduction_percent");
  }

  @Test
  void shouldSayWhenMoreIsReducedThanThereIs() {
    var answer = EmissionsGap.run("a", 100, List.of(new Reduction(true, "a", 120.0, null)));

    assertThat(answer.residual().tonnes()).isEqualByComparingTo("-20");
    assertThat(answer.warnings())
        .extracting(w -> w.code())
        .containsExactly("REDUCTIONS_EXCEED_BASELINE");
  }
}
