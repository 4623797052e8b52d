package it.nzd.platform.config;

import io.micronaut.context.ApplicationContext;
import it.nzd.platform.grpc.ServiceServer;
import it.nzd.platform.telemetry.Management;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Starts a service in an application context of its own, so that several can share a process.
 * Settings come from the given properties, then the environment, then the defaults here.
 */
public final class ServiceApplication {
  private static final String DEFAULT_STORE = "mongodb://localhost:27117";

  private ServiceApplication() {}

  /**
   * Starts a service and begins to serve.
   *
   * @param context context code, for example {@code stakeholders}; its beans live in {@code
   *     it.nzd.<context>}
   * @param port network port where neither {@code nzd.grpc.port} [NZD_GRPC_PORT] nor an in-process
   *     name is set
   * @param properties settings that win over all others
   */
  public static ApplicationContext start(String context, int port, Map<String, Object> properties) {
    var started =
        ApplicationContext.builder()
            .packages("it.nzd.platform", "it.nzd." + context)
            .deduceEnvironment(false)
            .banner(false)
            .properties(settings(context, port, properties))
            .start();
    try {
      started.getBean(ServiceServer.class).start();
      started.getBean(Management.class).start();
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
    return started;
  }

  /** Starts a service as a process of its own; it ends gracefully with the process. */
  public static void main(String context, int port) {
    var started = start(context, port, Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-" + context));
    awaitEnd();
  }

  /** Every thread that serves is a daemon: without this one the process would end at once. */
  private static void awaitEnd() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** All settings of a service: the given ones over the environment's over the defaults. */
  private static Map<String, Object> settings(String context, int port, Map<String, Object> given) {
    var settings = new HashMap<String, Object>();
    settings.put("nzd.service", context);
    settings.put("nzd.events.offered", "true");
    settings.put("nzd.store.database", "nzd_" + context);
    settings.put("nzd.oidc.client-id", "nzd-" + context);
    if (!given.containsKey("nzd.grpc.in-process-name")) {
      settings.put("nzd.grpc.port", port);
    }
    fromEnvironment(settings, "nzd.grpc.port", "NZD_GRPC_PORT");
    fromEnvironment(settings, "nzd.oidc.issuer", "OIDC_ISSUER");
    fromEnvironment(settings, "nzd.store.uri", "MONGODB_URI");
    fromEnvironment(settings, "nzd.page-token-key", "NZD_PAGE_TOKEN_KEY");
    fromEnvironment(
        settings, "nzd.oidc.client-secret", "NZD_" + context.toUpperCase(Locale.ROOT) + "_SECRET");
    settings.putAll(given);
    settings.put("mongodb.uri", settings.getOrDefault("nzd.store.uri", DEFAULT_STORE));
    settings.put("mongodb.package-names", "it.nzd.platform.file,it.nzd." + context);
    settings.put("micronaut.serde.serialization.inclusion", "ALWAYS");
    return settings;
  }

  private static void fromEnvironment(Map<String, Object> settings, String key, String variable) {
    var value = System.getenv(variable);
    if (value != null && !value.isEmpty()) {
      settings.put(key, value);
    }
  }
}
