package it.nzd.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.error.PlatformReason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecisionsReasonTest {
  @Test
  void shouldSayEachReasonInASentence() {
    assertThat(DecisionsReason.values())
        .allSatisfy(reason -> assertThat(reason.template()).endsWith("."));
  }

  @Test
  void shouldNotTakeANameOfThePlatform() {
    var platform = Arrays.stream(PlatformReason.values()).map(Enum::name).toList();
    assertThat(Arrays.stream(DecisionsReason.values()).map(Enum::name))
        .doesNotContainAnyElementsOf(platform);
  }
}
