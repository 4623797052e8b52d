package it.nzd.gateway.openapi;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import it.nzd.common.v1.Access;
import it.nzd.common.v1.AccessRule.Scope;
import it.nzd.gateway.routes.PathPattern;
import it.nzd.gateway.routes.Route;
import it.nzd.gateway.routes.Shape;
import it.nzd.gateway.translate.RequestReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Routes as operations. */
final class Operations {

  private static final int MAX_NESTING = 3;

  private final Comments comments;
  private final Schemas schemas;

  Operations(Comments comments, Schemas schemas) {
    this.comments = comments;
    this.schemas = schemas;
  }

  /** {@code /api/v1/{name=cities/*}:end} becomes {@code /api/v1/cities/{city}:end}. */
  static String path(Route route) {
    var path = new StringBuilder();
    var segments = route.pattern().segments();
    for (var i = 0; i < segments.size(); i++) {
      path.append('/')
          .append(isAny(segments.get(i)) ? "{" + variable(segments, i) + "}" : segments.get(i));
    }
    var verb = route.pattern().verb();
    return verb.isEmpty() ? path.toString() : path + ":" + verb;
  }

  Map<String, Object> operation(Route route) {
    var method = route.method();
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", method.getService().getName() + "_" + method.getName());
    operation.put("tags", List.of(method.getService().getName()));
    operation.put("summary", comments.first(method.getFullName()));
    operation.put("description", comments.of(method.getFullName()) + access(route));
    operation.put("parameters", parameters(route));
    if (route.shape() == Shape.UPLOAD) {
      operation.put(
          "requestBody",
          Map.of("required", true, "content", Map.of("application/octet-stream", Map.of())));
    } else {
      route
          .bodyType()
          .ifPresent(
              type ->
                  operation.put(
                      "requestBody",
                      Map.of(
                          "required",
                          route.bodyField().isPresent(),
                          "content",
                          Map.of("application/json", Map.of("schema", schemas.reference(type))))));
    }
    operation.put("responses", responses(route));
    if (isPublic(route)) {
      operation.put(
          "security", List.of(Map.of(), Map.of("session", List.of()), Map.of("bearer", List.of())));
    }
    return operation;
  }

  private static boolean isPublic(Route route) {
    return route.method().getOptions().getExtension(Access.access).getScope() == Scope.SCOPE_PUBLIC;
  }

  private static String access(Route route) {
    var rule = route.method().getOptions().getExtension(Access.access);
    List<String> who = new ArrayList<>();
    switch (rule.getScope()) {
      case SCOPE_PUBLIC -> who.add("everybody");
      case SCOPE_SIGNED_IN -> who.add("everybody who holds a role");
      default -> {
        rule.getRolesList().forEach(role -> who.add("`" + role + "` of the city"));
        rule.getProgrammeRolesList().forEach(role -> who.add("`" + role + "` of the programme"));
      }
    }
    return "\n\nFor: " + String.join(", ", who) + ".";
  }

  private List<Object> parameters(Route route) {
    List<Object> parameters = new ArrayList<>();
    var segments = route.pattern().segments();
    for (var i = 0; i < segments.size(); i++) {
      if (isAny(segments.get(i))) {
        parameters.add(
            Map.of(
                "name",
                variable(segments, i),
                "in",
                "path",
                "required",
                true,
                "schema",
                Map.of("type", "string", "pattern", "^[^/:]+$")));
      }
    }
    if (!route.body().equals(Route.WHOLE)) {
      query(route, route.input(), "", 0, parameters);
    }
    if (route.shape() == Shape.EVENTS) {
      parameters.add(header("Last-Event-ID", "Go on behind this event."));
    }
    if (route.verb().equals("PATCH") || route.verb().equals("DELETE")) {
      parameters.add(header("If-Match", "Revision the caller has seen, in place of `etag`."));
    }
    return parameters;
  }

  private void query(
      Route route, Descriptor type, String prefix, int depth, List<Object> parameters) {
    for (var field : type.getFields()) {
      var isBody = depth == 0 && route.bodyField().filter(field::equals).isPresent();
      var name = prefix + field.getJsonName();
      var isCaptured = RequestReader.captured(route).contains(prefix + field.getName());
      if (isBody || isCaptured || field.isMapField()) {
        continue;
      }
      if (isPlain(field)) {
        parameters.add(parameter(name, field));
      } else if (!field.isRepeated() && depth < MAX_NESTING) {
        query(route, field.getMessageType(), name + ".", depth + 1, parameters);
      }
    }
  }

  private Map<String, Object> parameter(String name, FieldDescriptor field) {
    var schema = schemas.field(field);
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", "query");
    var description = schema.remove("description");
    if (description != null) {
      parameter.put("description", description);
    }
    if (Schemas.isRequired(field)
        && !field.getName().equals("update_mask")
        && !field.getName().equals("etag")) {
      parameter.put("required", true);
    }
    parameter.put("schema", schema);
    return parameter;
  }

  private static boolean isPlain(FieldDescriptor field) {
    return field.getJavaType() != FieldDescriptor.JavaType.MESSAGE
        || Schemas.wellKnown(field.getMessageType()).isPresent();
  }

  private static Map<String, Object> header(String name, String description) {
    return Map.of(
        "name",
        name,
        "in",
        "header",
        "description",
        description,
        "schema",
        Map.of("type", "string"));
  }

  private Map<String, Object> responses(Route route) {
    var output = route.method().getOutputType();
    Map<String, Object> responses = new LinkedHashMap<>();
    if (output.getFullName().equals("google.protobuf.Empty")) {
      responses.put("204", Map.of("description", "Done."));
    } else {
      var type =
          switch (route.shape()) {
            case UNARY, UPLOAD -> "application/json";
            case DOWNLOAD -> "application/octet-stream";
            case EVENTS -> "text/event-stream";
          };
      Map<String, Object> content =
          route.shape() == Shape.DOWNLOAD ? Map.of() : Map.of("schema", schemas.reference(output));
      responses.put(
          "200",
          Map.of(
              "description",
              comments.first(output.getFullName()) + ".",
              "content",
              Map.of(type, content)));
    }
    responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
    return responses;
  }

  private static boolean isAny(String segment) {
    return segment.equals(PathPattern.ANY);
  }

  /** The variable is called after the collection before it: {@code cities/*} gives {@code city}. */
  private static String variable(List<String> segments, int at) {
    var collection = at == 0 ? "id" : segments.get(at - 1);
    if (collection.equals("series") || !collection.endsWith("s")) {
      return collection;
    }
    return collection.endsWith("ies")
        ? collection.substring(0, collection.length() - 3) + "y"
        : collection.substring(0, collection.length() - 1);
  }
}
