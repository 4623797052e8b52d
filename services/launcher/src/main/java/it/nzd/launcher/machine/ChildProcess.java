package it.nzd.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A program that we started and that ends with us: its output goes to a log, its number to a pid
 * file.
 */
public final class ChildProcess implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final String name;
  private final Process process;
  private final PidFile pidFile;
  private final Path log;
  private volatile boolean isClosed;
  private volatile boolean isForced;

  private ChildProcess(String name, Process process, PidFile pidFile, Path log) {
    this.name = name;
    this.process = process;
    this.pidFile = pidFile;
    this.log = log;
  }

  /**
   * Ends what a crashed run of the same name left behind; true if there was something. Refuses when
   * the program that started it still lives.
   */
  public static boolean endLeftover(String name, WorkFolder folder) {
    var pidFile = new PidFile(folder, name);
    pidFile
        .livingStarter()
        .ifPresent(
            starter -> {
              throw new Refusal(
                  "%s runs already with the data of %s, started by process %d. Stop that first."
                      .formatted(name, folder.root(), starter.pid()));
            });
    return pidFile.endLeftover();
  }

  public static ChildProcess start(String name, ProcessBuilder builder, WorkFolder folder) {
    var log = folder.logs().resolve(name + ".log");
    var pidFile = new PidFile(folder, name);
    try {
      if (Files.exists(log)) {
        Files.move(
            log,
            folder.logs().resolve(name + ".previous.log"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      process.getOutputStream().close();
      pidFile.write(process.toHandle(), ProcessHandle.current());
      return new ChildProcess(name, process, pidFile, log);
    } catch (IOException e) {
      throw new Refusal("%s cannot be started: %s.".formatted(name, e.getMessage()), e);
    }
  }

  /** Has something done if it ends without having been closed. */
  public void whenEndedByItself(Runnable action) {
    process
        .onExit()
        .thenRun(
            () -> {
              if (!isClosed) {
                action.run();
              }
            });
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  public Path log() {
    return log;
  }

  /** Why it ended, for a person: the last error in its log, or where to look. */
  public Refusal ended() {
    return new Refusal(
        "%s ended by itself (code %d)%s. Its log is %s."
            .formatted(
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                process.exitValue(),
                LogTail.reason(log),
                log));
  }

  /** Whether it was ended by us. */
  public boolean isClosed() {
    return isClosed;
  }

  @Override
  public void close() {
    end(GRACE);
  }

  /**
   * Asks it to end, and ends it by force where that takes longer.
   *
   * @param grace how long it may take to end by itself
   * @return whether nobody had to use force
   */
  public boolean end(Duration grace) {
    isClosed = true;
    process.destroy();
    try {
      if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        isForced = true;
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      isForced = true;
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    pidFile.remove();
    return !isForced;
  }
}
