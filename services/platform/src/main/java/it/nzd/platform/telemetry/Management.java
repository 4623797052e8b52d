package it.nzd.platform.telemetry;

import it.nzd.platform.grpc.ServiceServer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches what a service needs and tells it: in the gRPC health service, in the log when it
 * changes, and over HTTP where a port is set.
 */
@Singleton
public final class Management {
  private static final Logger LOG = LoggerFactory.getLogger(Management.class);
  private static final Condition UNKNOWN = new Condition(List.of("first-check"), List.of());

  private final Dependencies dependencies;
  private final ServiceServer server;
  private final Measurements measurements;
  private final ManagementSettings settings;
  private volatile Condition condition = UNKNOWN;
  private @Nullable ManagementServer http;
  private @Nullable Thread watch;

  Management(
      Dependencies dependencies,
      ServiceServer server,
      Measurements measurements,
      ManagementSettings settings) {
    this.dependencies = dependencies;
    this.server = server;
    this.measurements = measurements;
    this.settings = settings;
  }

  /** Begins to watch. */
  public void start() {
    if (settings.port() > 0) {
      http = new ManagementServer(settings, () -> condition, measurements::scrape);
    }
    watch = Thread.ofVirtual().name("dependencies").start(this::watch);
  }

  /** Names of what keeps the service from being ready; empty when it is. */
  public List<String> missing() {
    return condition.missing();
  }

  private void watch() {
    try {
      while (true) {
        look();
        Thread.sleep(settings.checkEvery());
      }
    } catch (InterruptedException stop) {
      LOG.debug("The watch over the dependencies ends", stop);
    }
  }

  private void look() throws InterruptedException {
    var seen = dependencies.look();
    if (!seen.equals(condition)) {
      LOG.atInfo()
          .addKeyValue("missing", seen.missing())
          .addKeyValue("degraded", seen.degraded())
          .log(seen.isReady() ? "Ready" : "Not ready");
    }
    condition = seen;
    server.serving(seen.isReady());
  }

  @PreDestroy
  void stop() {
    if (watch != null) {
      watch.interrupt();
    }
    if (http != null) {
      http.close();
    }
  }
}
