package it.nzd.platform.config;

import io.micronaut.context.ApplicationContext;
import it.nzd.platform.grpc.ServiceServer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Starts a service in an application context of its own, so that several can share a process. Settings come from the given
 * properties, then system properties and environment, then the defaults here.
 */
public final class ServiceApplication {
  private static final String DEFAULT_STORE = "mongodb://localhost:27117";

  private ServiceApplication() {}

  /**
   * Starts a service and begins to serve.
   *
   * @param context context code, for example {@code stakeholders}; its beans live in {@code it.nzd.<context>}
   * @param port default network port, used when the service runs as a process of its own
   * @param properties settings that win over all others
   */
  public static ApplicationContext start(String context, int port, Map<String, Object> properties) {
    var builder =
        ApplicationContext.builder()
            .packages("it.nzd.platform", "it.nzd." + context)
            .environmentPropertySource(true)
            .deduceEnvironment(false)
            .banner(false)
            .properties(settings(context, properties));
    var started = builder.start();
    try {
      started.getBean(ServiceServer.class).start();
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
    return started;
  }

  /** All settings of a service: the given ones over the environment's over the defaults. */
  private static Map<String, Object> settings(String context, Map<String, Object> given) {
    var settings = new HashMap<String, Object>();
    settings.put("nzd.service", context);
    settings.put("nzd.events.offered", "true");
    settings.put("nzd.store.database", "nzd_" + context);
    settings.put("nzd.oidc.client-id", "nzd-" + context);
    fromEnvironment(settings, "nzd.oidc.issuer", "OIDC_ISSUER");
    fromEnvironment(settings, "nzd.store.uri", "MONGODB_URI");
    fromEnvironment(settings, "nzd.page-token-key", "NZD_PAGE_TOKEN_KEY");
    fromEnvironment(
        settings, "nzd.oidc.client-secret", "NZD_" + context.toUpperCase(Locale.ROOT) + "_SECRET");
    settings.putAll(given);
    var store = String.valueOf(settings.getOrDefault("nzd.store.uri", DEFAULT_STORE));
    settings.put("mongodb.uri", store);
    settings.put("micronaut.data.mongodb.driver-type", "sync");
    settings.put("mongodb.package-names", "it.nzd." + context);
    settings.put("micronaut.serde.serialization.inclusion", "ALWAYS");
    return settings;
  }

  private static void fromEnvironment(Map<String, Object> settings, String key, String variable) {
    var value = System.getenv(variable);
    if (value != null && !value.isEmpty()) {
      settings.put(key, value);
    }
  }

  /** Starts a service as a process of its own and waits for its end. */
  public static void main(String context, int port) {
    var settings = new HashMap<String, Object>();
    settings.put("nzd.grpc.port", Integer.getInteger("nzd.grpc.port", port));
    var started = start(context, port, settings);
    Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-" + context));
  }
}
