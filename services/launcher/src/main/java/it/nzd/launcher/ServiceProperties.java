package it.nzd.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each service is told when it starts: its store, its sign-on, and where its neighbours are.
 */
final class ServiceProperties {
  private final Machine machine;
  private final String storeUri;
  private final boolean separate;
  private final List<String> contexts;

  ServiceProperties(Machine machine, String storeUri, boolean separate, List<String> contexts) {
    this.machine = machine;
    this.storeUri = storeUri;
    this.separate = separate;
    this.contexts = contexts;
  }

  Map<String, Object> of(String context) {
    var properties = new HashMap<String, Object>();
    properties.put("nzd.store.uri", storeUri);
    properties.put("nzd.oidc.issuer", machine.issuer());
    properties.put("nzd.oidc.client-secret", machine.secrets().get(secretName(context)));
    contexts.forEach(
        other -> properties.put("nzd.services.%s.target".formatted(other), target(other)));
    if (context.equals(Services.GATEWAY)) {
      gateway(properties);
    } else {
      service(context, properties);
    }
    return Map.copyOf(properties);
  }

  private void gateway(Map<String, Object> properties) {
    properties.put("micronaut.server.host", "127.0.0.1");
    properties.put("micronaut.server.port", machine.ports().gateway().number());
    properties.put("nzd.gateway.public-url", machine.publicUrl());
    properties.put("nzd.gateway.session-key", machine.secrets().get("NZD_SESSION_KEY"));
  }

  private void service(String context, Map<String, Object> properties) {
    properties.put("nzd.page-token-key", machine.secrets().get("NZD_PAGE_TOKEN_KEY"));
    if (machine.givenIssuer().isEmpty()) {
      properties.put("nzd.demonstration", "true");
    }
    if (separate) {
      var port = machine.ports().service(context).number();
      properties.put("nzd.grpc.port", port);
      properties.put("nzd.management.port", port + Ports.MANAGEMENT_OFFSET);
    } else {
      properties.put("nzd.grpc.in-process-name", context);
    }
  }

  /** Where a service is, as {@code nzd.services.<context>.target}. */
  String target(String context) {
    return separate
        ? "localhost:" + machine.ports().service(context).number()
        : "in-process:" + context;
  }

  private static String secretName(String context) {
    return "NZD_%s_SECRET".formatted(context.toUpperCase(Locale.ROOT));
  }
}
