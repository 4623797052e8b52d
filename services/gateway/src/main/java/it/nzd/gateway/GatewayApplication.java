package it.nzd.gateway;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Starts the gateway in an application context of its own, so that it can share a process with the
 * services. Settings come from the given properties, then the environment, then gateway.properties.
 */
public final class GatewayApplication {

  private static final Map<String, String> VARIABLES =
      Map.of(
          "nzd.gateway.public-url", "NZD_PUBLIC_URL",
          "nzd.gateway.session-key", "NZD_SESSION_KEY",
          "nzd.oidc.issuer", "OIDC_ISSUER",
          "nzd.oidc.discovery-uri", "OIDC_DISCOVERY_URI",
          "nzd.oidc.client-secret", "NZD_GATEWAY_SECRET",
          "nzd.store.uri", "MONGODB_URI",
          "otel.exporter.otlp.endpoint", "OTEL_EXPORTER_OTLP_ENDPOINT");

  private GatewayApplication() {}

  /**
   * Starts the gateway and its HTTP server.
   *
   * @param properties settings that win over all others
   */
  public static ApplicationContext start(Map<String, Object> properties) {
    return start(properties, new Object[0]);
  }

  /**
   * Starts the gateway and its HTTP server with parts of the caller's own.
   *
   * @param properties settings that win over all others
   * @param parts take the place of the gateway's own, for example a {@link java.time.Clock}
   */
  public static ApplicationContext start(Map<String, Object> properties, Object... parts) {
    var context =
        ApplicationContext.builder()
            .singletons(parts)
            .packages("it.nzd.gateway")
            .deduceEnvironment(false)
            .banner(false)
            .properties(settings(properties))
            .start();
    try {
      context.getBean(EmbeddedServer.class).start();
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
    return context;
  }

  /** Starts the gateway as a process of its own; it ends gracefully with the process. */
  public static void main(String[] arguments) {
    var context = start(Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(context::close, "stop-gateway"));
  }

  private static Map<String, Object> settings(Map<String, Object> given) {
    Map<String, Object> settings = new HashMap<>();
    defaults().forEach((key, value) -> settings.put(key.toString(), environment(key, value)));
    VARIABLES.forEach(
        (key, variable) -> {
          var value = System.getenv(variable);
          if (value != null && !value.isEmpty()) {
            settings.put(key, value);
          }
        });
    settings.putAll(given);
    settings.put("nzd.service", "gateway");
    return settings;
  }

  /** What the environment says of a default, for example in MICRONAUT_SERVER_HOST. */
  private static Object environment(Object key, Object otherwise) {
    var variable = key.toString().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    var value = System.getenv(variable);
    return value == null || value.isEmpty() ? otherwise : value;
  }

  private static Properties defaults() {
    var defaults = new Properties();
    try (var in = GatewayApplication.class.getResourceAsStream("gateway.properties")) {
      if (in == null) {
        throw new IllegalStateException("gateway.properties is not on the class path");
      }
      defaults.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return defaults;
  }
}
