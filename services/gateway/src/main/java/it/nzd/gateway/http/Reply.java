package it.nzd.gateway.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;

/**
 * What a room answers.
 *
 * @param status the HTTP status
 * @param headers the headers besides those that every reply has
 * @param content the body
 */
public record Reply(int status, List<Header> headers, Content content) {

  /** One header line. */
  public record Header(String name, String value) {}

  /** A body. */
  public sealed interface Content {
    /** None. */
    record None() implements Content {}

    /** All at once. */
    record Bytes(byte[] bytes) implements Content {}

    /** Piece by piece, each sent as soon as it is there. */
    record Pieces(Publisher<byte[]> pieces) implements Content {}
  }

  private static final String TYPE = "Content-Type";

  public Reply {
    headers = List.copyOf(headers);
  }

  /** A reply without a body. */
  public static Reply empty(int status) {
    return new Reply(status, List.of(), new Content.None());
  }

  /** A reply with a body of a type. */
  public static Reply of(int status, String type, byte[] body) {
    return new Reply(status, List.of(new Header(TYPE, type)), new Content.Bytes(body));
  }

  /** A reply in JSON. */
  public static Reply json(int status, byte[] body) {
    return of(status, "application/json", body);
  }

  /** A reply whose body comes in pieces. */
  public static Reply pieces(String type, Publisher<byte[]> pieces) {
    return new Reply(200, List.of(new Header(TYPE, type)), new Content.Pieces(pieces));
  }

  /** A see-other to another address. */
  public static Reply redirect(String location) {
    return empty(303).with("Location", location);
  }

  /** The answer to a refused request. */
  public static Reply problem(Problem problem, String instance, String traceId) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", Problem.REFERENCE + problem.reason());
    body.put("title", problem.title());
    body.put("status", problem.status());
    body.put("detail", problem.detail());
    body.put("instance", instance);
    body.put("reason", problem.reason());
    body.put("facts", problem.facts());
    body.put("violations", problem.violations());
    body.put("traceId", traceId);
    var reply = of(problem.status(), "application/problem+json", Json.write(body));
    if (problem.retryAfter().isPresent()) {
      reply = reply.with("Retry-After", Long.toString(problem.retryAfter().getAsLong()));
    }
    return switch (problem.status()) {
      case 401 -> reply.with("WWW-Authenticate", "Bearer");
      // What was not read of the request is not worth reading.
      case 413, 431 -> reply.with("Connection", "close");
      default -> reply;
    };
  }

  /** That a path exists, but for other verbs. */
  public static Reply wrongVerb(Visit visit, String allowed) {
    return problem(Problem.of(GatewayReason.METHOD_NOT_ALLOWED), visit.path(), visit.trace().id())
        .with("Allow", allowed);
  }

  /** The same with one more header. */
  public Reply with(String name, String value) {
    List<Header> more = new ArrayList<>(headers.size() + 1);
    more.addAll(headers);
    more.add(new Header(name, value));
    return new Reply(status, more, content);
  }

  /** True if a header is there. */
  public boolean has(String name) {
    return headers.stream().anyMatch(header -> header.name().equalsIgnoreCase(name));
  }
}
