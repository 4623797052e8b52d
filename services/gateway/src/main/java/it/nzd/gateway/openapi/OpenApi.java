package it.nzd.gateway.openapi;

import it.nzd.gateway.routes.Contract;
import it.nzd.gateway.routes.RouteTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The OpenAPI 3.1 description of the whole API, from the contract and its comments. */
public final class OpenApi {

  private OpenApi() {}

  /** The description as plain maps and lists. */
  public static Map<String, Object> describe(Contract contract, RouteTable routes, String version) {
    var comments = Comments.of(contract);
    var schemas = new Schemas(comments);
    var operations = new Operations(comments, schemas);
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    Map<String, Object> tags = new TreeMap<>();
    for (var route : routes.routes()) {
      paths
          .computeIfAbsent(Operations.path(route), unused -> new LinkedHashMap<>())
          .put(route.verb().toLowerCase(Locale.ROOT), operations.operation(route));
      var service = route.method().getService();
      tags.put(
          service.getName(),
          Map.of("name", service.getName(), "description", comments.of(service.getFullName())));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        Map.of(
            "title", "Net Zero Districts",
            "version", version,
            "description",
                "Everything the pages do, other systems can do too, with a token of their own."));
    document.put("servers", List.of(Map.of("url", "/")));
    document.put("security", List.of(Map.of("session", List.of()), Map.of("bearer", List.of())));
    document.put("tags", List.copyOf(tags.values()));
    document.put("paths", paths);
    document.put("components", components(schemas));
    return document;
  }

  private static Map<String, Object> components(Schemas schemas) {
    Map<String, Object> all = new LinkedHashMap<>(schemas.described());
    all.put("Problem", problem());
    return Map.of(
        "schemas",
        all,
        "responses",
        Map.of(
            "Problem",
            Map.of(
                "description",
                "Refused or failed; `reason` says why.",
                "content",
                Map.of(
                    "application/problem+json",
                    Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))),
        "securitySchemes",
        Map.of(
            "bearer",
            Map.of(
                "type", "http",
                "scheme", "bearer",
                "bearerFormat", "JWT",
                "description",
                    "An access token of the identity provider with the audience nzd-api."),
            "session",
            Map.of(
                "type",
                "apiKey",
                "in",
                "cookie",
                "name",
                "__Host-nzd",
                "description",
                "The session of a browser; changes also need the header X-CSRF-Token, which GET /auth/session tells.")));
  }

  private static Map<String, Object> problem() {
    var text = Map.of("type", "string");
    var violation =
        Map.of(
            "type",
            "object",
            "properties",
            Map.of(
                "field",
                    Map.of(
                        "type",
                        "string",
                        "description",
                        "Path in JSON names; empty for the whole body."),
                "reason", text,
                "message", text));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("type", Map.of("type", "string", "format", "uri-reference"));
    properties.put("title", text);
    properties.put("status", Map.of("type", "integer"));
    properties.put("detail", text);
    properties.put("instance", text);
    properties.put(
        "reason", Map.of("type", "string", "description", "Stable code that programs switch on."));
    properties.put("facts", Map.of("type", "object", "additionalProperties", text));
    properties.put("violations", Map.of("type", "array", "items", violation));
    properties.put("traceId", text);
    return Map.of(
        "type",
        "object",
        "description",
        "A problem as RFC 9457 has it.",
        "properties",
        properties,
        "required",
        List.of("type", "title", "status", "detail", "reason"));
  }
}
