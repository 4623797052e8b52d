package it.nzd.activity.testing;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;

/** A clock that stands a day after the samples happened, where a test asks for it. */
@Factory
@Requires(property = "nzd.test.fixed-clock")
final class TestClock {
  @Singleton
  Clock clock() {
    return new MovedClock(Samples.NOW.plusSeconds(86_400));
  }
}
