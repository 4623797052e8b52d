package it.nzd.activity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void shouldGrowToItsLimitAndNeverSpin() {
    var backoff = new Backoff(Duration.ofSeconds(10), new Random(1));
    long full = 200;
    for (int i = 0; i < 20; i++) {
      assertThat(backoff.next().toMillis()).isBetween(full / 2, full);
      full = Math.min(10_000, full * 2);
    }
    backoff.reset();

    assertThat(backoff.next().toMillis()).isBetween(100L, 200L);
  }
}
