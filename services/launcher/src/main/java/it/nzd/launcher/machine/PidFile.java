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
 * Remembers a process of ours by number and start time, so that one left behind by a crash is found
 * on the next start and nobody else's process is ever mistaken for it.
 */
final class PidFile {
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Path file;

  PidFile(WorkFolder folder, String name) {
    this.file = folder.run().resolve(name + ".pid");
  }

  void write(ProcessHandle process) {
    try {
      Files.writeString(file, process.pid() + " " + startOf(process) + "\n");
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

  /** Ends the process of an earlier run, if it still lives; true if there was one. */
  boolean endLeftover() {
    var left = leftover();
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

  private Optional<ProcessHandle> leftover() {
    try {
      var parts = Files.readString(file).strip().split(" ");
      return ProcessHandle.of(Long.parseLong(parts[0]))
          .filter(process -> parts.length == 2 && parts[1].equals(Long.toString(startOf(process))));
    } catch (IOException | NumberFormatException e) {
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

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
  }
}
