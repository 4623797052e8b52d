package it.nzd.launcher.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The likely cause of a failure, read from the end of a log and put in a few words. */
public final class LogTail {
  private static final int LINES = 200;

  private static final Map<String, String> KNOWN =
      Map.of(
          "No space left on device", "the disk is full",
          "Address already in use", "its port is taken",
          "Could not reserve enough space", "there is not enough memory",
          "OutOfMemoryError", "it ran out of memory",
          "The write format", "its data were written by another version",
          "Database may be already in use", "its data are in use by another run");

  private LogTail() {}

  /** A phrase such as {@code ": the disk is full"}, or nothing when no known cause is found. */
  static String reason(Path log) {
    var tail = tail(log);
    return KNOWN.entrySet().stream()
        .filter(known -> tail.stream().anyMatch(line -> line.contains(known.getKey())))
        .map(known -> ": " + known.getValue())
        .findFirst()
        .orElse("");
  }

  /** The known cause, else the last line that says something, as a phrase after a colon. */
  public static String lastWords(Path log) {
    var known = reason(log);
    return known.isEmpty()
        ? tail(log).reversed().stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .findFirst()
            .map(": "::concat)
            .orElse("")
        : known;
  }

  /** What follows the given start on the first line that has it. */
  static Optional<String> after(Path log, String start) {
    return tail(log).stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst();
  }

  private static List<String> tail(Path log) {
    try {
      var lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
      return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    } catch (IOException e) {
      return List.of();
    }
  }
}
