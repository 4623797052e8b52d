package it.nzd.launcher.reliability;

import it.nzd.platform.testing.TestIdentity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;

/** A service in a JVM of its own, to be killed without warning. */
final class KilledService implements AutoCloseable {
  private final String mainClass;
  private final int port;
  private final Map<String, String> environment;
  private final File log;
  private Process process;

  KilledService(
      String context,
      String mainClass,
      int port,
      TestIdentity identity,
      Map<String, String> more,
      Path logs) {
    this.mainClass = mainClass;
    this.port = port;
    this.log = logs.resolve(context + ".log").toFile();
    environment = new java.util.HashMap<>(more);
    environment.put("NZD_OIDC_JWKS", String.valueOf(identity.settings().get("nzd.oidc.jwks")));
    environment.put("NZD_GRPC_PORT", String.valueOf(port));
    process = start();
  }

  int port() {
    return port;
  }

  /** Ends it as a power cut of the process would, and starts it again. */
  void killAndRestart() {
    process.destroyForcibly();
    process.onExit().join();
    process = start();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }

  private Process start() {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            mainClass);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    try {
      var started = builder.start();
      Awaitility.await()
          .atMost(java.time.Duration.ofSeconds(120))
          .failFast(
              () -> {
                if (!started.isAlive()) {
                  throw new IllegalStateException(mainClass + " ended by itself; see " + log);
                }
              })
          .until(this::answers);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answers() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("localhost", port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
