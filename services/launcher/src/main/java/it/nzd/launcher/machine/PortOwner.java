package it.nzd.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, as far as the operating system tells us. */
final class PortOwner {
  private static final String UNKNOWN = "another program";
  private static final String LISTENING = "0A";

  private PortOwner() {}

  static String of(int port) {
    return Stream.of("tcp", "tcp6")
        .flatMap(table -> inode(Path.of("/proc/net", table), port).stream())
        .findFirst()
        .flatMap(PortOwner::process)
        .map(PortOwner::described)
        .orElse(UNKNOWN);
  }

  private static String described(ProcessHandle process) {
    var command =
        process.info().command().map(c -> Path.of(c).getFileName().toString()).orElse("?");
    return "process %d (%s)".formatted(process.pid(), command);
  }

  /**
   * The rows of the table are: number, local address:port in hexadecimal, remote, state, …, inode.
   */
  private static Optional<String> inode(Path table, int port) {
    var suffix = ":%04X".formatted(port);
    try (var lines = Files.lines(table)) {
      return lines
          .map(line -> line.strip().split("\\s+"))
          .filter(
              cells -> cells.length > 9 && cells[1].endsWith(suffix) && LISTENING.equals(cells[3]))
          .map(cells -> cells[9])
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<ProcessHandle> process(String inode) {
    var socket = "socket:[" + inode + "]";
    return ProcessHandle.allProcesses().filter(process -> holds(process, socket)).findFirst();
  }

  private static boolean holds(ProcessHandle process, String socket) {
    try (var links = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
      return links.anyMatch(link -> socket.equals(target(link)));
    } catch (IOException e) {
      return false;
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
