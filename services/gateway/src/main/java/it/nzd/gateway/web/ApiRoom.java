package it.nzd.gateway.web;

import it.nzd.gateway.files.Downloads;
import it.nzd.gateway.files.Uploads;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.http.Room;
import it.nzd.gateway.http.Visit;
import it.nzd.gateway.live.EventStreams;
import it.nzd.gateway.routes.RequestPath;
import it.nzd.gateway.routes.Route;
import it.nzd.gateway.routes.RouteTable;
import it.nzd.gateway.routes.RouteTable.Match;
import it.nzd.gateway.session.Callers;
import it.nzd.gateway.translate.Exchange;
import it.nzd.gateway.translate.UnaryExchange;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The API: whatever the contract says, by its route table. */
final class ApiRoom implements Room {

  private static final String PREFIX = "/api/v1/";

  private final RouteTable routes;
  private final Callers callers;
  private final UnaryExchange unary;
  private final Downloads downloads;
  private final Uploads uploads;
  private final EventStreams events;

  ApiRoom(
      RouteTable routes,
      Callers callers,
      UnaryExchange unary,
      Downloads downloads,
      Uploads uploads,
      EventStreams events) {
    this.routes = routes;
    this.callers = callers;
    this.unary = unary;
    this.downloads = downloads;
    this.uploads = uploads;
    this.events = events;
  }

  @Override
  public String name() {
    return "api";
  }

  @Override
  public boolean serves(String path) {
    return path.startsWith(PREFIX);
  }

  @Override
  public CompletionStage<Reply> answer(Visit visit) {
    var path =
        RequestPath.parse(visit.path())
            .orElseThrow(() -> new RefusedException(GatewayReason.PATH_INVALID));
    return switch (routes.find(visit.verb(), path)) {
      case Match.Found found -> call(found.route(), path, visit);
      case Match.WrongVerb wrong ->
          CompletableFuture.completedFuture(wrongVerb(visit, wrong.allowed()));
      case Match.Nothing nothing -> throw new RefusedException(GatewayReason.ROUTE_NOT_FOUND);
    };
  }

  private CompletionStage<Reply> call(Route route, RequestPath path, Visit visit) {
    visit.took(route.verb() + " " + route.pattern().template());
    return callers
        .identify(visit)
        .thenCompose(
            caller -> {
              var exchange = new Exchange(route, path, visit, caller);
              return switch (route.shape()) {
                case UNARY -> unary.answer(exchange);
                case DOWNLOAD -> downloads.answer(exchange);
                case UPLOAD -> uploads.answer(exchange);
                case EVENTS -> events.answer(exchange);
              };
            });
  }

  private static Reply wrongVerb(Visit visit, Set<String> allowed) {
    var allow = String.join(", ", allowed);
    if (visit.verb().equals("OPTIONS")) {
      return Reply.empty(204).with("Allow", allow);
    }
    return Reply.wrongVerb(visit, allow);
  }
}
