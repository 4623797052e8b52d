package it.nzd.gateway.translate;

import io.grpc.Metadata;
import it.nzd.gateway.http.Trace;
import java.util.Optional;

/**
 * What travels with a call: the caller's token and the trace.
 *
 * @param token the access token; empty for a caller who did not sign in
 * @param trace the trace the request belongs to
 */
public record CallContext(Optional<String> token, Trace trace) {

  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
  private static final Metadata.Key<String> TRACEPARENT =
      Metadata.Key.of("traceparent", Metadata.ASCII_STRING_MARSHALLER);

  /** The headers of the call. */
  public Metadata headers() {
    var headers = new Metadata();
    token.ifPresent(value -> headers.put(AUTHORIZATION, "Bearer " + value));
    headers.put(TRACEPARENT, trace.header());
    return headers;
  }
}
