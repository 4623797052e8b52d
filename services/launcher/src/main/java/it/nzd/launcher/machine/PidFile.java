package it.nzd.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers a process of ours and the program that started it, each by number and start time. One
 * that a crash left behind is found on the next start; one whose starter lives is let be; nobody
 * else's is ever mistaken for it.
 */
final class PidFile {
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Path file;

  PidFile(WorkFolder folder, String name) {
    this.file = folder.run().resolve(name + ".pid");
  }

  void write(ProcessHandle process, ProcessHandle starter) {
    try {
      Files.writeString(file, mark(process) + "\n" + mark(starter) + "\n");
    } catch (IOException e) {
      throw new Refusal("%s cannot be written: %s.".formatted(file, e.getMessage()), e);
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  /** The program that started the process and still lives, if that is another than this one. */
  Optional<ProcessHandle> livingStarter() {
    return read(0)
        .flatMap(process -> read(1))
        .filter(starter -> !starter.equals(ProcessHandle.current()));
  }

  /** Ends the process of an earlier run, if it still lives; true if there was one. */
  boolean endLeftover() {
    var left = read(0);
    left.ifPresent(
        process -> {
          process.destroy();
          if (!gone(process)) {
            process.destroyForcibly();
            gone(process);
          }
        });
    remove();
    return left.isPresent();
  }

  private Optional<ProcessHandle> read(int line) {
    try {
      var lines = Files.readAllLines(file);
      if (lines.size() <= line) {
        return Optional.empty();
      }
      var marked = lines.get(line);
      var pid = Long.parseLong(marked.substring(0, marked.indexOf(' ')));
      return ProcessHandle.of(pid).filter(process -> mark(process).equals(marked));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static boolean gone(ProcessHandle process) {
    try {
      process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String mark(ProcessHandle process) {
    var start = process.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L);
    return process.pid() + " " + start;
  }
}
