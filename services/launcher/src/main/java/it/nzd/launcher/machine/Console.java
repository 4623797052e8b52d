package it.nzd.launcher.machine;

import java.io.PrintStream;
import java.time.Duration;

/** Short plain sentences for the person who started us; details go to the log files. */
public final class Console {
  private final PrintStream out;

  public Console(PrintStream out) {
    this.out = out;
  }

  /** A console that says nothing, for tests. */
  public static Console silent() {
    return new Console(new PrintStream(PrintStream.nullOutputStream()));
  }

  public synchronized void say(String sentence) {
    out.println(sentence);
    out.flush();
  }

  /** Says how long a finished step took. */
  public void took(String what, long startNanos) {
    var millis = Duration.ofNanos(System.nanoTime() - startNanos).toMillis();
    say("  %s (%d.%d s)".formatted(what, millis / 1000, millis % 1000 / 100));
  }
}
