package it.nzd.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What of the script was played already, and what each step gave: a line a step, in a file beside
 * the data. A load that was broken off goes on after the last line.
 */
final class DemoJournal {
  private static final String BETWEEN = "\t";
  private static final String END = "";

  private final Path file;
  private final Map<String, Given> played = new ConcurrentHashMap<>();

  /**
   * What a step gave.
   *
   * @param name resource name; empty where nothing was to be kept
   * @param etag its version then
   */
  record Given(String name, String etag) {
    static final Given NOTHING = new Given("", "");
  }

  DemoJournal(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) {
        Files.readAllLines(file).forEach(this::read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the step gave when it was played; empty when it was not. */
  Optional<Given> of(String key) {
    return Optional.ofNullable(played.get(key));
  }

  synchronized void add(String key, Given given) {
    try {
      Files.writeString(
          file,
          "\n" + String.join(BETWEEN, key, given.name(), given.etag(), END),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      played.put(key, given);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that a crash cut short lacks its end: that step is played again. */
  private void read(String line) {
    var parts = line.split(BETWEEN, -1);
    if (parts.length == 4) {
      played.put(parts[0], new Given(parts[1], parts[2]));
    }
  }
}
