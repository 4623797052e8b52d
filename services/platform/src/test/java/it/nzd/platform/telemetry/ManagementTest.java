package it.nzd.platform.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.grpc.ManagedChannel;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.micronaut.context.ApplicationContext;
import it.nzd.platform.config.ServiceApplication;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.EmbeddedStore;
import it.nzd.store.testing.TestStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManagementTest {
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void shouldBeReadyAndShowItsMeasurements() throws Exception {
    try (var service = new Running(TestStore.uri(), Map.of())) {
      await().until(() -> service.get("/health/readiness").statusCode() == 200);

      assertThat(service.get("/health/readiness").body())
          .isEqualTo("{\"status\":\"UP\",\"missing\":[],\"degraded\":[]}");
      assertThat(service.health("readiness")).isEqualTo(ServingStatus.SERVING);
      assertThat(service.get("/health/liveness").statusCode()).isEqualTo(200);
      assertThat(service.get("/health/readiness/x").statusCode()).isEqualTo(404);
      assertThat(service.get("/prometheus").body())
          .contains("jvm_memory_used_bytes")
          .contains("service=\"things\"");
    }
  }

  @Test
  void shouldNameTheStoreThatIsAway() throws Exception {
    try (var store = EmbeddedStore.inMemory();
        var service = new Running(store.uri() + "/?serverSelectionTimeoutMS=300", Map.of())) {
      await().until(() -> service.get("/health/readiness").statusCode() == 200);

      store.close();

      await().until(() -> service.get("/health/readiness").statusCode() == 503);
      assertThat(service.get("/health/readiness").body()).contains("\"missing\":[\"store\"]");
      assertThat(service.health("readiness")).isEqualTo(ServingStatus.NOT_SERVING);
      assertThat(service.health("liveness")).isEqualTo(ServingStatus.SERVING);
      assertThat(service.get("/health/liveness").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void shouldNameTheIdentityProviderAndTheNeighbourThatAreAway() throws Exception {
    Map<String, Object> away =
        Map.of(
            "nzd.oidc.jwks", "",
            "nzd.oidc.jwks-uri", "http://localhost:1/keys",
            "nzd.management.neighbours", "stakeholders",
            "nzd.services.stakeholders.target", "in-process:" + UUID.randomUUID());
    try (var service = new Running(TestStore.uri(), away)) {
      await().until(() -> service.get("/health/readiness").body().contains("identity-provider"));

      assertThat(service.get("/health/readiness").body())
          .isEqualTo(
              "{\"status\":\"DOWN\",\"missing\":[\"identity-provider\"],\"degraded\":[\"stakeholders\"]}");
    }
  }

  /** A service without methods of its own. */
  private final class Running implements AutoCloseable {
    private final int port = TestStore.freePort();
    private final ApplicationContext context;
    private final ManagedChannel channel;

    Running(String storeUri, Map<String, Object> more) {
      var transport = "things-" + UUID.randomUUID();
      var settings = new HashMap<String, Object>(new TestIdentity().settings());
      settings.put("nzd.grpc.in-process-name", transport);
      settings.put("nzd.store.uri", storeUri);
      settings.put("nzd.store.database", TestStore.database("management"));
      settings.put("nzd.management.port", port);
      settings.put("nzd.management.check-every", "100ms");
      settings.putAll(more);
      context = ServiceApplication.start("things", 0, settings);
      channel = InProcessChannelBuilder.forName(transport).build();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    ServingStatus health(String service) {
      var asked = HealthCheckRequest.newBuilder().setService(service).build();
      return HealthGrpc.newBlockingStub(channel).check(asked).getStatus();
    }

    @Override
    public void close() {
      channel.shutdownNow();
      context.close();
    }
  }
}
