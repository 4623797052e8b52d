package it.nzd.gateway.http;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;

/** A request as the rooms see it. */
public interface Visit {

  /** The HTTP verb. */
  String verb();

  /** The path as it came, not decoded. */
  String path();

  /** The query string as it came, empty for none. */
  String query();

  /** The first header of a name. */
  Optional<String> header(String name);

  /** How many header lines there are. */
  int headerCount();

  /** A cookie's value. */
  Optional<String> cookie(String name);

  /** The address the request came from. */
  String address();

  /** The trace the request belongs to. */
  Trace trace();

  /** Says which way the request took: the room, then verb and template of its route. */
  void took(String route);

  /** The length of the body, where the request tells. */
  OptionalLong length();

  /** The whole body, which is refused when it is larger than an ordinary one may be. */
  CompletableFuture<byte[]> body();

  /** The body piece by piece, however large. */
  Publisher<byte[]> pieces();

  /** Has something done when the browser leaves before the answer is there. */
  void whenGone(Runnable action);

  /** True for verbs that change something. */
  default boolean changesSomething() {
    return switch (verb()) {
      case "GET", "HEAD", "OPTIONS" -> false;
      default -> true;
    };
  }
}
