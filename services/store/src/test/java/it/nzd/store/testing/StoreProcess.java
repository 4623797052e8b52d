package it.nzd.store.testing;

import it.nzd.store.StoreMain;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The embedded store in a JVM of its own, to be killed without warning in a test. */
public final class StoreProcess implements AutoCloseable {

  private static final String READY = "store ready at ";

  private final Process process;
  private final String uri;

  private StoreProcess(Process process, String uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Starts the store on a folder and waits until it is ready. */
  public static StoreProcess start(Path folder, int port) {
    return start(folder, port, List.of());
  }

  /**
   * Starts the store under another command, for example one that limits the size of its files.
   *
   * @param wrapper the words before the java command
   */
  public static StoreProcess start(Path folder, int port, List<String> wrapper) {
    var command = new ArrayList<>(wrapper);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            StoreMain.class.getName(),
            folder.toString(),
            Integer.toString(port)));
    try {
      var errors = Files.createTempFile("nzd-store-process", ".err");
      var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      return new StoreProcess(process, awaitReady(process, errors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String awaitReady(Process process, Path errors) throws IOException {
    try {
      var said = new ArrayList<String>();
      var out = process.inputReader(StandardCharsets.UTF_8);
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith(READY)) {
          drain(process);
          return line.substring(READY.length());
        }
        said.add(line);
      }
      throw new IllegalStateException(
          "The store did not start: " + said + " " + Files.readString(errors));
    } finally {
      Files.deleteIfExists(errors);
    }
  }

  /** Reads on what it says: a full pipe would hold it up. */
  private static void drain(Process process) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (var out = process.getInputStream()) {
                out.transferTo(OutputStream.nullOutputStream());
              } catch (IOException e) {
                // The process was killed: nothing more is said.
              }
            });
  }

  /** The connection string. */
  public String uri() {
    return uri;
  }

  /** Ends the process as a power cut of the process would: SIGKILL, nothing is flushed. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Ends the process as a person would: SIGTERM, then the file is closed in good order. */
  @Override
  public void close() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
