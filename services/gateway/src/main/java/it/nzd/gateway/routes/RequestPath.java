package it.nzd.gateway.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request taken apart: decoded segments and the custom verb behind the last one.
 *
 * <p>Each segment is decoded on its own and only once, so that nothing decoded can add a segment; a
 * path that tries is no path at all.
 */
public record RequestPath(List<String> segments, String verb) {

  private static final int MAX_SEGMENTS = 32;

  public RequestPath {
    segments = List.copyOf(segments);
  }

  /** Reads a raw path; empty for one that is malformed or plays tricks. */
  public static Optional<RequestPath> parse(String raw) {
    if (!raw.startsWith("/")) {
      return Optional.empty();
    }
    var lastSlash = raw.lastIndexOf('/');
    var colon = raw.lastIndexOf(':');
    var hasVerb = colon > lastSlash;
    var path = hasVerb ? raw.substring(0, colon) : raw;
    List<String> segments = new ArrayList<>(8);
    for (var from = 1; from <= path.length(); ) {
      var slash = path.indexOf('/', from);
      var to = slash < 0 ? path.length() : slash;
      var segment = Percent.decode(path.substring(from, to), false);
      if (segment.isEmpty() || !isPlain(segment.get()) || segments.size() == MAX_SEGMENTS) {
        return Optional.empty();
      }
      segments.add(segment.get());
      from = to + 1;
    }
    return Optional.of(new RequestPath(segments, hasVerb ? raw.substring(colon + 1) : ""));
  }

  private static boolean isPlain(String segment) {
    if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
      return false;
    }
    for (var i = 0; i < segment.length(); i++) {
      var c = segment.charAt(i);
      if (c == '/' || c == '\\' || Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }
}
