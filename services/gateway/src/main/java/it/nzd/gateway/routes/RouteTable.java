package it.nzd.gateway.routes;

import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.Descriptors.MethodDescriptor;
import it.nzd.common.v1.Access;
import it.nzd.common.v1.AccessRule.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All routes of the contract as a tree of path segments; methods for services alone have none. */
public final class RouteTable {

  /** What a path and verb lead to. */
  public sealed interface Match {
    /** A route. */
    record Found(Route route) implements Match {}

    /** A path that exists, but for other verbs. */
    record WrongVerb(Set<String> allowed) implements Match {}

    /** Nothing. */
    record Nothing() implements Match {}
  }

  private static final class Node {
    private final Map<String, Node> literals = new HashMap<>();
    private @Nullable Node any;
    private final Map<String, Map<String, Route>> ends = new HashMap<>();
  }

  private final Node root = new Node();
  private final List<Route> routes;

  private RouteTable(List<Route> routes) {
    this.routes = List.copyOf(routes);
    this.routes.forEach(this::add);
  }

  /** The routes of a contract. */
  public static RouteTable of(Contract contract) {
    return new RouteTable(contract.methods().flatMap(RouteTable::routesOf).toList());
  }

  /** Every route, in the order of the contract. */
  public List<Route> routes() {
    return routes;
  }

  /** What a verb and a path, already taken apart, lead to; literal segments win over any. */
  public Match find(String verb, RequestPath path) {
    List<Map<String, Route>> ends = new ArrayList<>(2);
    collect(root, path, 0, ends);
    if (ends.isEmpty()) {
      return new Match.Nothing();
    }
    var asked = verb.equals("HEAD") ? "GET" : verb;
    for (var end : ends) {
      var route = end.get(asked);
      if (route != null) {
        return new Match.Found(route);
      }
    }
    Set<String> allowed = new TreeSet<>();
    ends.forEach(end -> allowed.addAll(end.keySet()));
    return new Match.WrongVerb(allowed);
  }

  private static void collect(Node node, RequestPath path, int at, List<Map<String, Route>> ends) {
    var segments = path.segments();
    if (at == segments.size()) {
      var end = node.ends.get(path.verb());
      if (end != null) {
        ends.add(end);
      }
      return;
    }
    var segment = segments.get(at);
    var literal = node.literals.get(segment);
    if (literal != null) {
      collect(literal, path, at + 1, ends);
    }
    var any = node.any;
    if (any != null && segment.indexOf(':') < 0) {
      collect(any, path, at + 1, ends);
    }
  }

  private void add(Route route) {
    var node = root;
    for (var segment : route.pattern().segments()) {
      if (segment.equals(PathPattern.ANY)) {
        var any = node.any == null ? new Node() : node.any;
        node.any = any;
        node = any;
      } else {
        node = node.literals.computeIfAbsent(segment, unused -> new Node());
      }
    }
    var before =
        node.ends
            .computeIfAbsent(route.pattern().verb(), unused -> new HashMap<>())
            .put(route.verb(), route);
    if (before != null) {
      throw new IllegalStateException(
          "Two methods share a route: %s and %s"
              .formatted(before.method().getFullName(), route.method().getFullName()));
    }
  }

  private static Stream<Route> routesOf(MethodDescriptor method) {
    var options = method.getOptions();
    var scope = options.getExtension(Access.access).getScope();
    if (scope == Scope.SCOPE_SERVICE || !options.hasExtension(AnnotationsProto.http)) {
      return Stream.empty();
    }
    var rule = options.getExtension(AnnotationsProto.http);
    return Stream.concat(Stream.of(rule), rule.getAdditionalBindingsList().stream())
        .map(binding -> route(binding, method));
  }

  private static Route route(HttpRule rule, MethodDescriptor method) {
    return switch (rule.getPatternCase()) {
      case GET -> Route.of("GET", rule.getGet(), rule.getBody(), method);
      case POST -> Route.of("POST", rule.getPost(), rule.getBody(), method);
      case PUT -> Route.of("PUT", rule.getPut(), rule.getBody(), method);
      case PATCH -> Route.of("PATCH", rule.getPatch(), rule.getBody(), method);
      case DELETE -> Route.of("DELETE", rule.getDelete(), rule.getBody(), method);
      case CUSTOM, PATTERN_NOT_SET ->
          throw new IllegalStateException("No usable route: " + method.getFullName());
    };
  }
}
