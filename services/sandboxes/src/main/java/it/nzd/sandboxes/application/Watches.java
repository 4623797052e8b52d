package it.nzd.sandboxes.application;

import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import it.nzd.sandboxes.config.SandboxesSettings;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps looking, from the start of the service to its end. */
@Singleton
final class Watches {
  private static final Logger LOG = LoggerFactory.getLogger(Watches.class);
  private static final long GRACE_MS = 3_000;

  private final ReadingWatch readings;
  private final ClockWatch clock;
  private final SandboxesSettings settings;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean isStopped;

  Watches(ReadingWatch readings, ClockWatch clock, SandboxesSettings settings) {
    this.readings = readings;
    this.clock = clock;
    this.settings = settings;
  }

  @EventListener
  void start(StartupEvent event) {
    threads.add(keep("readings", readings::look, settings.watchEvery()));
    threads.add(keep("clock", clock::look, settings.clockEvery()));
  }

  /** Ends before the store and the channels do. */
  @EventListener
  void stop(ShutdownEvent event) throws InterruptedException {
    isStopped = true;
    threads.forEach(Thread::interrupt);
    for (var thread : threads) {
      thread.join(GRACE_MS);
    }
  }

  private Thread keep(String name, Runnable look, Duration every) {
    return Thread.ofVirtual().name("watch-" + name).start(() -> keepLooking(name, look, every));
  }

  private void keepLooking(String name, Runnable look, Duration every) {
    boolean isWell = true;
    while (!isStopped) {
      try {
        look.run();
        isWell = true;
      } catch (RuntimeException e) {
        if (isWell && !isStopped) {
          LOG.atWarn()
              .addKeyValue("watch", name)
              .addKeyValue("cause", String.valueOf(e.getMessage()))
              .log("The watch of {} cannot look now; what it misses is caught up later", name);
        }
        isWell = false;
      }
      try {
        Thread.sleep(every);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
