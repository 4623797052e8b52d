package it.nzd.gateway.web;

import io.micronaut.core.io.buffer.ReadBufferFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.CloseableByteBody;
import io.netty.handler.codec.http.HttpResponseStatus;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.http.Reply.Content;
import java.util.List;
import reactor.core.publisher.Flux;

/** Replies as the server writes them, with the headers that every reply has. */
public final class Replies {

  private final List<Reply.Header> everywhere;

  public Replies(List<Reply.Header> everywhere) {
    this.everywhere = List.copyOf(everywhere);
  }

  HttpResponse<?> write(HttpRequest<?> request, Reply reply) {
    MutableHttpResponse<?> response =
        HttpResponse.status(
            reply.status(), HttpResponseStatus.valueOf(reply.status()).reasonPhrase());
    var headers = response.getHeaders();
    everywhere.forEach(header -> headers.add(header.name(), header.value()));
    if (!reply.has("Cache-Control")) {
      headers.add("Cache-Control", "no-store");
    }
    reply.headers().forEach(header -> replace(headers, header));
    return response.body(body(request, reply.content()));
  }

  private static void replace(MutableHttpHeaders headers, Reply.Header header) {
    if (header.name().equals("Set-Cookie")) {
      headers.add(header.name(), header.value());
    } else {
      headers.set(header.name(), header.value());
    }
  }

  private static CloseableByteBody body(HttpRequest<?> request, Content content) {
    var factory = ((ServerHttpRequest<?>) request).byteBodyFactory();
    if (request.getMethodName().equals("HEAD")) {
      return factory.createEmpty();
    }
    return switch (content) {
      case Content.None none -> factory.createEmpty();
      case Content.Bytes bytes -> factory.adapt(bytes.bytes());
      case Content.Pieces pieces ->
          factory.adapt(
              Flux.from(pieces.pieces())
                  .map(piece -> ReadBufferFactory.getJdkFactory().adapt(piece)));
    };
  }
}
