package it.nzd.platform.telemetry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Health and measurements over HTTP, for probes and scrapers inside the cluster; reads only. */
final class ManagementServer implements AutoCloseable {
  private static final String JSON = "application/json";
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final HttpServer server;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  private record Answer(int status, String type, String body) {}

  ManagementServer(
      ManagementSettings settings, Supplier<Condition> condition, Supplier<String> scrape) {
    try {
      server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Port %d of %s is taken; set nzd.management.port to another"
              .formatted(settings.port(), settings.host()),
          e);
    }
    server.setExecutor(executor);
    answer("/health/liveness", () -> new Answer(200, JSON, "{\"status\":\"UP\"}"));
    answer("/health/readiness", () -> readiness(condition.get()));
    answer("/prometheus", () -> new Answer(200, PROMETHEUS, scrape.get()));
    server.start();
  }

  private static Answer readiness(Condition condition) {
    return new Answer(condition.isReady() ? 200 : 503, JSON, condition.toJson());
  }

  private void answer(String path, Supplier<Answer> answer) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            boolean isKnown = exchange.getRequestURI().getPath().equals(path);
            boolean isRead = exchange.getRequestMethod().equals("GET");
            send(
                exchange,
                isKnown && isRead ? answer.get() : new Answer(isKnown ? 405 : 404, JSON, "{}"));
          }
        });
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
  }
}
