package it.nzd.consultations.config;

import io.micronaut.context.annotation.Context;
import it.nzd.consultations.application.ConsultationClock;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the clock tick, from the start of the service to its end. */
@Context
final class ClockThread {
  private static final Logger LOG = LoggerFactory.getLogger(ClockThread.class);

  private final ConsultationClock clock;
  private final ClockSettings settings;
  private final Thread thread;

  ClockThread(ConsultationClock clock, ClockSettings settings) {
    this.clock = clock;
    this.settings = settings;
    thread = Thread.ofVirtual().name("consultation-clock").start(this::run);
  }

  private void run() {
    while (true) {
      try {
        Thread.sleep(settings.every());
        clock.tick();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.atWarn()
            .addKeyValue("cause", e.toString())
            .log("Consultations that are due wait: the next look tries again");
      }
    }
  }

  @PreDestroy
  void stop() {
    thread.interrupt();
  }
}
