package it.nzd.indicators.domain.progress;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.absent;
import static it.nzd.indicators.domain.Samples.indicator;
import static it.nzd.indicators.domain.Samples.measure;
import static it.nzd.indicators.domain.Samples.number;
import static it.nzd.indicators.domain.Samples.observed;
import static it.nzd.indicators.domain.Samples.series;
import static it.nzd.indicators.domain.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.Target;
import it.nzd.indicators.domain.progress.TargetPath.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final Series emissions =
      series(
          "emissions",
          PRATO,
          observed("2019", "1000"),
          observed("2024", "760"),
          absent("2025", Absence.NOT_ESTIMATED));

  private List<Point> points() {
    var indicator = indicator("t", new Formula.Observed(measure("emissions")));
    return IndicatorValues.of(
        indicator,
        Map.of(),
        Map.of(emissions.measure(), emissions),
        new Basis(Optional.empty(), 0, 2026));
  }

  private Progress against(Target target, int chosenYear) {
    return new Progress(points(), Paths.of(target, points(), chosenYear));
  }

  @Test
  void shouldStandWhereTheLatestValueStands() {
    var progress = against(target(PRATO, 2019, "", 2024, "600", 2030, "200"), 0);

    assertThat(progress.latest().orElseThrow().period().code()).isEqualTo("2024");
    assertThat(progress.required().orElseThrow())
        .isCloseTo(number("636.363636"), withPercentage(1e-6));
    assertThat(progress.gap().orElseThrow()).isCloseTo(number("123.636364"), withPercentage(1e-6));
    assertThat(progress.completion().orElseThrow()).isEqualByComparingTo("30");
    assertThat(progress.expected().orElseThrow())
        .isCloseTo(number("45.454545"), withPercentage(1e-5));
    assertThat(progress.status()).isEqualTo(Status.LATE);
  }

  @Test
  void shouldPreferTheStatedBaselineToTheObservedOne() {
    assertThat(against(target(PRATO, 2019, "900", 2030, "200"), 0).path().orElseThrow().baseline())
        .isEqualByComparingTo("900");
    assertThat(against(target(PRATO, 2018, "", 2030, "200"), 0).path()).isEmpty();
    assertThat(
            against(target(PRATO, 2018, "1100", 2030, "200"), 2019).path().orElseThrow().baseline())
        .isEqualByComparingTo("1000");
  }

  @Test
  void shouldSayNothingWithoutTargetOrValue() {
    var noTarget = new Progress(points(), Optional.empty());
    var noValue =
        new Progress(List.of(), Paths.of(target(PRATO, 2019, "1000", 2030, "200"), List.of(), 0));

    assertThat(noTarget.gap()).isEmpty();
    assertThat(noTarget.status()).isEqualTo(Status.UNKNOWN);
    assertThat(noValue.completion()).isEmpty();
    assertThat(noValue.required()).isEmpty();
    assertThat(noValue.requiredByYear()).hasSize(12);
  }

  @Test
  void shouldSkipATargetThatLeadsNowhere() {
    var progress = against(target(PRATO, 2019, "1000", 2024, "1000"), 0);

    assertThat(progress.requiredByYear()).isEmpty();
    assertThat(progress.completion()).isEmpty();
    assertThat(progress.gap()).isEmpty();
    assertThat(progress.status()).isEqualTo(Status.UNKNOWN);
  }

  /**
   * Roma states −86 % against 2003, which is almost −80 % against 1990: the same amount, never the
   * same percentage.
   */
  @Test
  void shouldRebaseTheGoalsOfAChange() {
    var change = indicator("%", new Formula.Change(measure("emissions")));
    var ofCity = series("emissions", PRATO, observed("1990", "700"), observed("2003", "1000"));

    var own =
        Paths.ofChange(target(PRATO, 2003, "", 2030, "-86"), change, ofCity, 2003).orElseThrow();
    var rebased =
        Paths.ofChange(target(PRATO, 2003, "", 2030, "-86"), change, ofCity, 1990).orElseThrow();
    assertThat(own.goals().get(2030)).isEqualByComparingTo("-86");
    assertThat(rebased.goals().get(2030)).isCloseTo(number("-80"), withPercentage(1e-9));
    assertThat(Paths.ofChange(target(PRATO, 2003, "", 2030, "-86"), change, ofCity, 2019))
        .isEmpty();
  }
}
