package it.nzd.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import it.nzd.gateway.GatewayApplication;
import it.nzd.store.testing.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A running gateway with its played surroundings, and a client for it. */
public final class TestGateway implements AutoCloseable {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final ObjectMapper JSON = new ObjectMapper();

  public final MovableClock clock;
  public final PlayedProvider provider;
  public final PlayedServices services;
  public final String database;
  private final String servicesName;
  private final ApplicationContext context;
  private boolean ownsServices = true;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private TestGateway(
      MovableClock clock,
      PlayedProvider provider,
      PlayedServices services,
      String servicesName,
      String database,
      Map<String, Object> settings) {
    this.clock = clock;
    this.provider = provider;
    this.services = services;
    this.servicesName = servicesName;
    this.database = database;
    Map<String, Object> all = new HashMap<>();
    all.put("micronaut.server.port", -1);
    all.put("nzd.store.uri", TestStore.uri());
    all.put("nzd.store.database", database);
    all.put("nzd.gateway.session-key", "a key for tests, long enough");
    all.put("nzd.gateway.limits.person-per-second", 0);
    all.put("nzd.gateway.limits.address-per-second", 0);
    for (var name :
        new String[] {
          "activity",
          "barriers",
          "consultations",
          "decisions",
          "indicators",
          "sandboxes",
          "stakeholders",
          "theories"
        }) {
      all.put("nzd.services." + name + ".target", "in-process:" + servicesName);
    }
    all.putAll(settings);
    this.context = GatewayApplication.start(all, clock, provider);
  }

  public static TestGateway start() {
    return start(Map.of());
  }

  public static TestGateway start(Map<String, Object> settings) {
    var clock = new MovableClock();
    var name = "played-" + NUMBER.incrementAndGet();
    return new TestGateway(
        clock,
        new PlayedProvider(clock),
        new PlayedServices(name),
        name,
        TestStore.database("gateway"),
        settings);
  }

  /** Another replica on the same store, services and provider. */
  public TestGateway replica() {
    var replica = new TestGateway(clock, provider, services, servicesName, database, Map.of());
    replica.ownsServices = false;
    return replica;
  }

  public int port() {
    return context.getBean(EmbeddedServer.class).getPort();
  }

  public URI uri(String path) {
    return URI.create("http://localhost:" + port() + path);
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(15));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpClient client() {
    return client;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path));
  }

  public HttpResponse<String> sendJson(String verb, String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(verb, BodyPublishers.ofString(body)));
  }

  /** Signs in; gives the session's cookie as the browser sends it. */
  public String signIn(String person) {
    var begun = get("/auth/login?returnTo=/cities/prato");
    var attempt = cookie(begun, "__Host-nzd-login");
    var state = begun.headers().firstValue("Location").orElseThrow().split("state=", 2)[1];
    var done =
        send(
            request("/auth/callback?code=" + person + "&state=" + state).header("Cookie", attempt));
    return cookie(done, "__Host-nzd");
  }

  /** The CSRF token of a session. */
  public String csrf(String cookie) {
    return json(send(request("/auth/session").header("Cookie", cookie))).get("csrfToken").asText();
  }

  public static String cookie(HttpResponse<?> response, String name) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.split(";", 2)[0])
        .findFirst()
        .orElseThrow(() -> new AssertionError("No cookie " + name + " in " + response.headers()));
  }

  public static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
    if (ownsServices) {
      services.close();
    }
  }
}
