package it.nzd.gateway.config;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;

/** Clock, chance and threads: the only place that asks the machine for them. */
@Factory
final class MachineFactory {

  @Singleton
  @Requires(missingBeans = Clock.class)
  Clock clock() {
    return Clock.systemUTC();
  }

  @Singleton
  SecureRandom random() {
    return new SecureRandom();
  }

  /** Numbers for traces, which nobody has to be unable to guess. */
  @Singleton
  LongSupplier traceNumbers() {
    return () -> ThreadLocalRandom.current().nextLong();
  }

  /** Threads that may wait: for the store, for the identity provider. */
  @Singleton
  @Bean(preDestroy = "shutdownNow")
  @Blocking
  ExecutorService blocking() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }

  /** One thread that never waits: heartbeats and the like. */
  @Singleton
  @Bean(preDestroy = "shutdownNow")
  @Timer
  ScheduledExecutorService timer() {
    return Executors.newSingleThreadScheduledExecutor(
        work -> Thread.ofPlatform().daemon().name("gateway-timer").unstarted(work));
  }
}
