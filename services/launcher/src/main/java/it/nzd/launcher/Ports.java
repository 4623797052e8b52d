package it.nzd.launcher;

import it.nzd.launcher.machine.Port;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ports of the product on the loopback address, each settable.
 *
 * @param services where the services answer gRPC when each is a process of its own
 */
record Ports(Port gateway, Port store, Map<String, Port> services) {
  /** A separate service shows its health and figures this far above its own port. */
  static final int MANAGEMENT_OFFSET = 100;

  private static final int FIRST_SERVICE = 9101;
  private static final List<String> CONTEXTS =
      List.of(
          "stakeholders",
          "theories",
          "barriers",
          "sandboxes",
          "indicators",
          "consultations",
          "decisions",
          "activity");

  static Ports from(Map<String, String> environment) {
    var services = new LinkedHashMap<String, Port>();
    for (var context : CONTEXTS) {
      var setting = "NZD_%s_PORT".formatted(context.toUpperCase(Locale.ROOT));
      services.put(
          context, Port.of(context, FIRST_SERVICE + services.size(), setting, environment));
    }
    return new Ports(
        Port.of("pages and API", 8080, "NZD_GATEWAY_PORT", environment),
        Port.of("store", 27117, "NZD_STORE_PORT", environment),
        services);
  }

  Port service(String context) {
    var port = services.get(context);
    if (port == null) {
      throw new IllegalArgumentException("No port is known for " + context);
    }
    return port;
  }
}
