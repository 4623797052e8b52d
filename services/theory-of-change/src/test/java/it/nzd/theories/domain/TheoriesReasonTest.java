package it.nzd.theories.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.error.PlatformReason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TheoriesReasonTest {
  @Test
  void shouldSayEachReasonInASentence() {
    assertThat(TheoriesReason.values())
        .allSatisfy(reason -> assertThat(reason.template()).matches(".*[.}]$"));
  }

  @Test
  void shouldNotTakeANameOfThePlatform() {
    var platform = Arrays.stream(PlatformReason.values()).map(Enum::name).toList();

    assertThat(Arrays.stream(TheoriesReason.values()).map(Enum::name))
        .doesNotContainAnyElementsOf(platform);
  }
}
