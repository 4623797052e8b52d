package it.nzd.indicators.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Ledger;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.platform.error.PlatformReason;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IndicatorsReasonTest {
  private static final Set<String> OWN =
      Arrays.stream(IndicatorsReason.values()).map(Enum::name).collect(Collectors.toSet());

  @Test
  void shouldSayEachReasonInASentence() {
    assertThat(IndicatorsReason.values())
        .allSatisfy(reason -> assertThat(reason.template()).endsWith("."));
  }

  @Test
  void shouldHaveAReasonForEveryRefusalOfTheDomain() {
    assertThat(Ledger.Why.values()).allSatisfy(why -> assertThat(OWN).contains(why.name()));
    assertThat(UnfitInput.Why.values()).allSatisfy(why -> assertThat(OWN).contains(why.name()));
  }

  @Test
  void shouldNotTakeANameOfThePlatform() {
    var platform = Arrays.stream(PlatformReason.values()).map(Enum::name).toList();

    assertThat(OWN).doesNotContainAnyElementsOf(platform);
  }

  @Test
  void shouldKnowEveryReasonThatTheContractNames() {
    assertThat(OWN)
        .contains(
            "MEASURE_UNKNOWN",
            "INDICATOR_UNKNOWN",
            "DISTRICT_UNKNOWN",
            "FACTOR_UNKNOWN",
            "SERIES_EXISTS",
            "TARGET_EXISTS",
            "PERIOD_TYPE_MIXED",
            "PERIOD_TWICE",
            "OBSERVATION_IN_FUTURE",
            "GOAL_BEFORE_BASELINE",
            "GOAL_TWICE");
  }
}
