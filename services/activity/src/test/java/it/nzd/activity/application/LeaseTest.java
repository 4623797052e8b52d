package it.nzd.activity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LeaseTest {
  private static final Duration LENGTH = Duration.ofSeconds(6);

  private final InMemoryPlaces places = new InMemoryPlaces();
  private final AtomicLong now = new AtomicLong(1);
  private final Lease one = new Lease(places, "things", "one", LENGTH, now::get);
  private final Lease other = new Lease(places, "things", "other", LENGTH, now::get);

  @Test
  void shouldBeHeldByOne() {
    assertThat(one.hold()).isTrue();
    assertThat(other.hold()).isFalse();
  }

  @Test
  void shouldStayWithAHolderWhoLives() {
    one.hold();
    for (int second = 0; second < 60; second++) {
      now.addAndGet(Duration.ofSeconds(1).toNanos());
      assertThat(one.hold()).isTrue();
      assertThat(other.hold()).isFalse();
    }
  }

  @Test
  void shouldGoToAnotherWhenTheHolderIsSilent() {
    one.hold();
    assertThat(other.hold()).isFalse();
    now.addAndGet(LENGTH.toNanos() - 1);
    assertThat(other.hold()).isFalse();
    now.addAndGet(1);

    assertThat(other.hold()).isTrue();
    assertThat(one.hold()).isFalse();
  }

  @Test
  void shouldGoToAnotherAtOnceWhenItIsGivenUp() {
    one.hold();
    one.release();

    assertThat(other.hold()).isTrue();
  }
}
