package it.nzd.barriers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.error.PlatformReason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BarriersReasonTest {
  @Test
  void shouldShareNoNameWithThePlatform() {
    assertThat(Arrays.stream(BarriersReason.values()).map(Enum::name))
        .doesNotContainAnyElementsOf(
            Arrays.stream(PlatformReason.values()).map(Enum::name).toList());
  }

  @Test
  void shouldSayASentence() {
    assertThat(BarriersReason.values()).allSatisfy(r -> assertThat(r.template()).endsWith("."));
  }
}
