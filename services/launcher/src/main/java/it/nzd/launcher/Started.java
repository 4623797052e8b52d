package it.nzd.launcher;

import it.nzd.launcher.machine.Console;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** What we started, closed in reverse order when we end, however we end. */
final class Started {
  private final Deque<Part> parts = new ArrayDeque<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Console console;
  private boolean closing;

  private record Part(String name, AutoCloseable closeable) {}

  private Started(Console console) {
    this.console = console;
  }

  static Started closedAtExit(Console console) {
    var started = new Started(console);
    Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop"));
    return started;
  }

  /** Keeps a part to be closed; one that arrives while we end is closed at once. */
  <T extends AutoCloseable> T keep(String name, T part) {
    synchronized (this) {
      if (!closing) {
        parts.push(new Part(name, part));
        return part;
      }
    }
    close(new Part(name, part));
    return part;
  }

  /** Waits until somebody ends this program. */
  void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void close() {
    synchronized (this) {
      closing = true;
      if (!parts.isEmpty()) {
        console.say("");
        console.say("Stopping; the data stay");
      }
    }
    for (var part = next(); part != null; part = next()) {
      close(part);
    }
  }

  private synchronized @Nullable Part next() {
    return parts.poll();
  }

  private void close(Part part) {
    try {
      part.closeable().close();
    } catch (Exception e) {
      console.say("  %s did not stop cleanly: %s".formatted(part.name(), e.getMessage()));
    }
  }
}
