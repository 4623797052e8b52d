package it.nzd.consultations.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.consultations.domain.ConsultationsReason;
import it.nzd.platform.error.PlatformReason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConsultationsReasonTest {
  @Test
  void shouldSayEachReasonInASentence() {
    assertThat(ConsultationsReason.values())
        .allSatisfy(reason -> assertThat(reason.template()).endsWith("."));
  }

  @Test
  void shouldNotTakeANameOfThePlatform() {
    var platform = Arrays.stream(PlatformReason.values()).map(Enum::name).toList();

    assertThat(Arrays.stream(ConsultationsReason.values()).map(Enum::name))
        .doesNotContainAnyElementsOf(platform);
  }
}
