package it.nzd.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import it.nzd.gateway.telemetry.ExportedSpans;
import it.nzd.gateway.testing.TestGateway;
import it.nzd.store.testing.TestStore;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What the gateway tells of itself. */
class TelemetryTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Test
  void shouldMeasureRequestsByRouteTemplateAndClassOfStatus() {
    var port = TestStore.freePort();
    try (var gateway = TestGateway.start(Map.of("nzd.management.port", port))) {
      gateway.get("/api/v1/cities/prato/organisations");
      gateway.get("/api/v1/cities/prato/nothing-of-the-kind");
      gateway.get("/health/liveness");
      var cookie = gateway.signIn("marco");
      gateway.send(gateway.request("/auth/session").header("Cookie", cookie));

      var measured = scrape(gateway, port);

      assertThat(measured)
          .contains("nzd_gateway_requests_seconds_count{")
          .contains("route=\"GET /api/v1/{parent=cities/*}/organisations\"")
          .contains("route=\"api\",service=\"gateway\",status=\"4xx\"")
          .contains("route=\"health\",service=\"gateway\",status=\"2xx\"")
          .contains("nzd_gateway_sessions{service=\"gateway\"} 1.0")
          .contains("nzd_gateway_live_streams{service=\"gateway\"} 0.0")
          .contains("jvm_memory_used_bytes")
          .doesNotContain("prato");
      assertThat(gateway.get("/prometheus").body()).doesNotContain("nzd_gateway_requests");
    }
  }

  @Test
  void shouldCountNoSessionsThatExpiredOnceTheyAreClearedAway() {
    var port = TestStore.freePort();
    try (var gateway = TestGateway.start(Map.of("nzd.management.port", port))) {
      gateway.signIn("anna");
      assertThat(scrape(gateway, port)).contains("nzd_gateway_sessions{service=\"gateway\"} 1.0");

      gateway.clock.advance(Duration.ofHours(11));
      try (var replica = gateway.replica()) {
        replica.get("/auth/session");
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () ->
                    scrape(gateway, port)
                        .contains("nzd_gateway_sessions{service=\"gateway\"} 0.0"));
      }
    }
  }

  @Test
  void shouldTellNothingWherePortIsNotSet() {
    try (var gateway = TestGateway.start()) {
      assertThat(gateway.get("/health/liveness").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void shouldMakeASpanThatContinuesTheCallersTrace() {
    var collected = new Collected();
    try (var spans = new ExportedSpans(sdk(collected))) {
      var step = spans.begin(Optional.of("00-" + TRACE + "-00f067aa0ba902b7-01"));
      assertThat(step.trace().id()).isEqualTo(TRACE);
      assertThat(step.trace().sampled()).isTrue();
      step.end("GET /api/v1/{name=cities/*}", 503);

      await().until(() -> !collected.spans.isEmpty());
      var span = collected.spans.getFirst();
      assertThat(span.getName()).isEqualTo("GET /api/v1/{name=cities/*}");
      assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
      assertThat(span.getSpanId()).isEqualTo(step.trace().span());
      assertThat(span.getStatus().getStatusCode().name()).isEqualTo("ERROR");
    }
  }

  @Test
  void shouldBeginATraceThatServicesRecordWhereTheCallerHasNone() {
    try (var spans = new ExportedSpans(sdk(new Collected()))) {
      var trace = spans.begin(Optional.empty()).trace();
      assertThat(trace.header()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }
  }

  private static String scrape(TestGateway gateway, int port) {
    return gateway
        .send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/prometheus")))
        .body();
  }

  private static OpenTelemetrySdk sdk(Collected collected) {
    return OpenTelemetrySdk.builder()
        .setTracerProvider(
            SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(collected))
                .build())
        .build();
  }

  /** Keeps what would be sent to a collector. */
  private static final class Collected implements SpanExporter {
    private final List<SpanData> spans = new CopyOnWriteArrayList<>();

    @Override
    public CompletableResultCode export(Collection<SpanData> ended) {
      spans.addAll(ended);
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }
}
