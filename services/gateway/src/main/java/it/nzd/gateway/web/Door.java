package it.nzd.gateway.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.Problem;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.http.Room;
import it.nzd.gateway.http.Visit;
import it.nzd.gateway.limits.Addresses;
import it.nzd.gateway.limits.RequestLimits;
import it.nzd.gateway.telemetry.Requests;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one entry: every request comes through here before any routing, is handed to the first room
 * that serves its path, and leaves with the headers that every reply has.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public final class Door {

  private static final Logger log = LoggerFactory.getLogger(Door.class);

  private final List<Room> rooms;
  private final RequestLimits limits;
  private final Addresses addresses;
  private final Replies replies;
  private final Requests requests;

  Door(
      List<Room> rooms,
      RequestLimits limits,
      Addresses addresses,
      Replies replies,
      Requests requests) {
    this.rooms = List.copyOf(rooms);
    this.limits = limits;
    this.addresses = addresses;
    this.replies = replies;
    this.requests = requests;
  }

  /** Answers a request. */
  @RequestFilter
  @PreMatching
  public CompletableFuture<HttpResponse<?>> enter(HttpRequest<?> request) {
    var begun = requests.begin(Optional.ofNullable(request.getHeaders().get("traceparent")));
    var visit = new NettyVisit(request, addresses.of(request), begun.trace());
    return answer(visit)
        .handle(
            (reply, failure) -> {
              visit.answered();
              var said = failure == null ? reply : problem(visit, failure);
              begun.end(visit.route(), said.status());
              return replies.write(request, said);
            });
  }

  private CompletableFuture<Reply> answer(Visit visit) {
    try {
      limits.check(visit);
      for (var room : rooms) {
        if (room.serves(visit.path())) {
          visit.took(room.name());
          return room.answer(visit).toCompletableFuture();
        }
      }
      throw new RefusedException(GatewayReason.ROUTE_NOT_FOUND);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static Reply problem(Visit visit, Throwable failure) {
    var cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return Reply.problem(toProblem(visit, cause), visit.path(), visit.trace().id());
  }

  private static Problem toProblem(Visit visit, Throwable cause) {
    if (cause instanceof RefusedException refused) {
      return refused.problem();
    }
    if (!(cause instanceof CancellationException)) {
      log.error("A request failed. trace={} verb={}", visit.trace().id(), visit.verb(), cause);
    }
    return Problem.of(GatewayReason.INTERNAL_ERROR);
  }
}
