package it.nzd.platform.config;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import it.nzd.platform.id.Ids;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/** The clock and the identifiers: the only place that asks the machine for them. */
@Factory
final class PlatformFactory {
  @Singleton
  @Requires(missingBeans = Clock.class)
  Clock clock() {
    return Clock.systemUTC();
  }

  @Singleton
  @Requires(missingBeans = Ids.class)
  Ids ids(Clock clock) {
    return new Ids(clock, new SecureRandom());
  }
}
