package it.nzd.activity.application;

import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import it.nzd.activity.config.ActivitySettings;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again for what fell due. */
@Singleton
final class ReminderSweep {
  private static final Logger LOG = LoggerFactory.getLogger(ReminderSweep.class);
  private static final long GRACE_MS = 3_000;

  private final DueReminders reminders;
  private final Duration every;
  private final Thread thread;
  private volatile boolean isStopped;

  ReminderSweep(DueReminders reminders, ActivitySettings settings) {
    this.reminders = reminders;
    every = settings.remindEvery();
    thread = Thread.ofVirtual().name("due-reminders").unstarted(this::run);
  }

  @EventListener
  void start(StartupEvent event) {
    thread.start();
  }

  /** Ends before the store does. */
  @EventListener
  void stop(ShutdownEvent event) throws InterruptedException {
    isStopped = true;
    thread.interrupt();
    thread.join(GRACE_MS);
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
