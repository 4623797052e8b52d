package it.nzd.gateway.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.Json;
import it.nzd.gateway.http.Problem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * What the HTTP server itself refuses, before the door: told as a problem like everything else, and
 * no more.
 */
@Singleton
@Primary
final class ServerRefusals implements ErrorResponseProcessor<byte[]> {

  @Override
  public MutableHttpResponse<byte[]> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    var reason =
        switch (response.code()) {
          case 413 -> GatewayReason.BODY_TOO_LARGE;
          case 414 -> GatewayReason.PATH_TOO_LONG;
          case 431 -> GatewayReason.HEADERS_TOO_LARGE;
          default ->
              response.code() < 500 ? GatewayReason.PATH_INVALID : GatewayReason.INTERNAL_ERROR;
        };
    var body =
        Json.write(
            Map.of(
                "type", Problem.REFERENCE + reason.name(),
                "title", Problem.of(reason).title(),
                "status", response.code(),
                "detail", reason.sentence(),
                "reason", reason.name(),
                "facts", Map.of(),
                "violations", List.of()));
    return response.contentType("application/problem+json").body(body);
  }
}
