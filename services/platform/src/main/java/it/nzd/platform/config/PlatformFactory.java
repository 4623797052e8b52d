package it.nzd.platform.config;

import com.mongodb.client.MongoClient;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import it.nzd.platform.id.Ids;
import it.nzd.platform.time.DemonstrationClock;
import it.nzd.platform.time.MachineClock;
import it.nzd.platform.time.MovedTime;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/** The clock and the identifiers: the only place that asks the machine for them. */
@Factory
final class PlatformFactory {
  /** Set for a demonstration alone: then the time may be moved, if the store is marked as one. */
  private static final String DEMONSTRATION = "nzd.demonstration";

  @Singleton
  MachineClock machineClock() {
    return new MachineClock(Clock.systemUTC());
  }

  @Singleton
  @Requires(property = DEMONSTRATION, value = "true")
  MovedTime movedTime(MongoClient client) {
    return new MovedTime(client, System::nanoTime);
  }

  @Singleton
  @Requires(missingBeans = Clock.class)
  Clock clock(MachineClock machine, BeanProvider<MovedTime> moved) {
    return moved.isPresent()
        ? new DemonstrationClock(machine.clock(), moved.get())
        : machine.clock();
  }

  @Singleton
  @Requires(missingBeans = Ids.class)
  Ids ids(Clock clock) {
    return new Ids(clock, new SecureRandom());
  }
}
