package it.nzd.gateway.web;

import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.Json;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.http.Reply;
import it.nzd.gateway.http.Room;
import it.nzd.gateway.http.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Whether the gateway lives, and whether it can do its work: with the names of what it misses. */
final class HealthRoom implements Room {

  /**
   * Something the gateway leans on.
   *
   * @param name its name
   * @param isNeeded false if the gateway is of use without it
   * @param probe tells whether it is there; may block
   */
  record Dependency(String name, boolean isNeeded, java.util.function.BooleanSupplier probe) {}

  private final List<Dependency> dependencies;
  private final Executor blocking;

  HealthRoom(List<Dependency> dependencies, Executor blocking) {
    this.dependencies = List.copyOf(dependencies);
    this.blocking = blocking;
  }

  @Override
  public String name() {
    return "health";
  }

  @Override
  public boolean serves(String path) {
    return path.startsWith("/health/");
  }

  @Override
  public CompletionStage<Reply> answer(Visit visit) {
    return switch (visit.path()) {
      case "/health/liveness" ->
          CompletableFuture.completedFuture(Reply.json(200, Json.write(Map.of("status", "UP"))));
      case "/health/readiness" -> CompletableFuture.supplyAsync(this::readiness, blocking);
      default -> throw new RefusedException(GatewayReason.ROUTE_NOT_FOUND);
    };
  }

  private Reply readiness() {
    Map<String, String> states = new LinkedHashMap<>();
    var isReady = true;
    for (var dependency : dependencies) {
      var isThere = dependency.probe().getAsBoolean();
      states.put(dependency.name(), isThere ? "UP" : "DOWN");
      isReady &= isThere || !dependency.isNeeded();
    }
    var missing =
        states.entrySet().stream()
            .filter(e -> e.getValue().equals("DOWN"))
            .map(Map.Entry::getKey)
            .toList();
    return Reply.json(
        isReady ? 200 : 503,
        Json.write(
            Map.of("status", isReady ? "UP" : "DOWN", "dependencies", states, "missing", missing)));
  }
}
