package it.nzd.gateway.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.netty.NettyHttpRequest;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Trace;
import it.nzd.gateway.http.Visit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** A request as Netty received it. */
final class NettyVisit implements Visit {

  private final NettyHttpRequest<?> request;
  private final String path;
  private final String query;
  private final String address;
  private final Trace trace;
  private volatile String route = "none";
  private final Queue<Runnable> actions = new ConcurrentLinkedQueue<>();

  NettyVisit(HttpRequest<?> request, String address, Trace trace) {
    this.request = (NettyHttpRequest<?>) request;
    var uri = this.request.getNativeRequest().uri();
    var mark = uri.indexOf('?');
    this.path = mark < 0 ? uri : uri.substring(0, mark);
    this.query = mark < 0 ? "" : uri.substring(mark + 1);
    this.address = address;
    this.trace = trace;
  }

  @Override
  public String verb() {
    return request.getMethodName();
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String query() {
    return query;
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(request.getNativeRequest().headers().get(name));
  }

  @Override
  public int headerCount() {
    return request.getNativeRequest().headers().size();
  }

  @Override
  public Optional<String> cookie(String name) {
    return header("Cookie").isEmpty()
        ? Optional.empty()
        : request.getCookies().findCookie(name).map(Cookie::getValue);
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public Trace trace() {
    return trace;
  }

  @Override
  public void took(String way) {
    route = way;
  }

  /** Which way the request took; {@code none} where no room was reached. */
  String route() {
    return route;
  }

  @Override
  public OptionalLong length() {
    return byteBody().byteBody().expectedLength();
  }

  @Override
  public CompletableFuture<byte[]> body() {
    return byteBody()
        .byteBody()
        .buffer()
        .handle(
            (body, failure) -> {
              if (failure != null) {
                throw refused(failure);
              }
              try (CloseableAvailableByteBody read = body) {
                return read.toByteArray();
              }
            });
  }

  @Override
  public Publisher<byte[]> pieces() {
    return Flux.from(byteBody().byteBody().toByteArrayPublisher()).onErrorMap(NettyVisit::refused);
  }

  @Override
  public void whenGone(Runnable action) {
    actions.add(action);
    var channel = request.getChannelHandlerContext().channel();
    Departures.of(channel).add(this);
    if (!channel.isActive()) {
      gone();
    }
  }

  /** The answer is there. */
  void answered() {
    if (!actions.isEmpty()) {
      Departures.of(request.getChannelHandlerContext().channel()).remove(this);
    }
  }

  /** The browser has left. */
  void gone() {
    for (var action = actions.poll(); action != null; action = actions.poll()) {
      action.run();
    }
  }

  private ServerHttpRequest<?> byteBody() {
    return request;
  }

  private static RuntimeException refused(Throwable failure) {
    var cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof BufferLengthExceededException
        || cause instanceof ContentLengthExceededException) {
      return new RefusedException(GatewayReason.BODY_TOO_LARGE);
    }
    return cause instanceof RuntimeException runtime ? runtime : new CompletionException(cause);
  }
}
