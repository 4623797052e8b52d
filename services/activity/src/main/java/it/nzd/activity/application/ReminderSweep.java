package it.nzd.activity.config;

import io.micronaut.context.annotation.Context;
import it.nzd.activity.application.DueReminders;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again for what fell due. */
@Context
final class ReminderSweep {
  private static final Logger LOG = LoggerFactory.getLogger(ReminderSweep.class);

  private final DueReminders reminders;
  private final Duration every;
  private final Thread thread;
  private volatile boolean isStopped;

  ReminderSweep(DueReminders reminders, ActivitySettings settings) {
    this.reminders = reminders;
    every = settings.remindEvery();
    thread = Thread.ofVirtual().name("due-reminders").start(this::run);
  }

  @PreDestroy
  void stop() {
    isStopped = true;
    thread.interrupt();
  }

  private void run() {
    while (!isStopped) {
      try {
        Thread.sleep(every);
        reminders.sweep();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warn("What fell due is told of later: the next look tries again", e);
      }
    }
  }
}
