package it.nzd.gateway.routes;

import java.util.ArrayList;
import java.util.List;

/**
 * A path template of the contract, for example {@code /api/v1/{name=cities/*}:verifyChain}: its
 * segments ({@code *} takes any one), the custom verb behind the last of them (empty for none) and
 * the stretches that fill fields of the request.
 */
public record PathPattern(
    String template, List<String> segments, String verb, List<Capture> captures) {

  /** What takes any one segment. */
  public static final String ANY = "*";

  /** The segments {@code from} to {@code to} (exclusive), joined by slashes, fill a field. */
  public record Capture(List<String> fieldPath, int from, int to) {
    public Capture {
      fieldPath = List.copyOf(fieldPath);
    }
  }

  public PathPattern {
    segments = List.copyOf(segments);
    captures = List.copyOf(captures);
  }

  /** Reads a template; refuses one of a kind that the gateway does not know. */
  public static PathPattern parse(String template) {
    if (!template.startsWith("/")) {
      throw new IllegalArgumentException("A path template begins with a slash: " + template);
    }
    var verbAt = template.lastIndexOf(':');
    var hasVerb = verbAt > Math.max(template.lastIndexOf('/'), template.lastIndexOf('}'));
    var verb = hasVerb ? template.substring(verbAt + 1) : "";
    var rest = template.substring(1, hasVerb ? verbAt : template.length());
    List<String> segments = new ArrayList<>();
    List<Capture> captures = new ArrayList<>();
    while (!rest.isEmpty()) {
      rest =
          rest.startsWith("{")
              ? takeCapture(rest, segments, captures)
              : takeLiteral(rest, segments);
    }
    for (var segment : segments) {
      if (segment.isEmpty() || segment.equals("**")) {
        throw new IllegalArgumentException("A path template of an unknown kind: " + template);
      }
    }
    return new PathPattern(template, segments, verb, captures);
  }

  private static String takeLiteral(String rest, List<String> segments) {
    var slash = rest.indexOf('/');
    segments.add(slash < 0 ? rest : rest.substring(0, slash));
    return slash < 0 ? "" : rest.substring(slash + 1);
  }

  private static String takeCapture(String rest, List<String> segments, List<Capture> captures) {
    var end = rest.indexOf('}');
    var inner = rest.substring(1, end);
    var equals = inner.indexOf('=');
    var field = equals < 0 ? inner : inner.substring(0, equals);
    var from = segments.size();
    segments.addAll(List.of((equals < 0 ? ANY : inner.substring(equals + 1)).split("/", -1)));
    captures.add(new Capture(List.of(field.split("\\.")), from, segments.size()));
    return rest.substring(end + 1).replaceFirst("^/", "");
  }
}
