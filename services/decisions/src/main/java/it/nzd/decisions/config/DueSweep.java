package it.nzd.decisions.config;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import it.nzd.decisions.application.DueDecisions;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again for what falls due by itself. */
@Context
final class DueSweep {
  private static final Logger LOG = LoggerFactory.getLogger(DueSweep.class);

  private final DueDecisions due;
  private final Duration every;
  private final Thread thread;
  private volatile boolean isStopped;

  /**
   * @param every how long it waits between two looks
   */
  DueSweep(DueDecisions due, @Value("${nzd.decisions.sweep-every:15s}") Duration every) {
    this.due = due;
    this.every = every;
    thread = Thread.ofVirtual().name("due-decisions").start(this::run);
  }

  @PreDestroy
  void stop() {
    isStopped = true;
    thread.interrupt();
  }

  private void run() {
    while (!isStopped) {
      try {
        due.sweep();
      } catch (RuntimeException e) {
        LOG.warn("What falls due waits: the next look tries again", e);
      }
      try {
        Thread.sleep(every);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
