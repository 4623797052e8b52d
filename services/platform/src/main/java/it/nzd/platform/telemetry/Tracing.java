package it.nzd.platform.telemetry;

import io.micronaut.context.annotation.Value;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Traces of one service. They always have ids, which join its log lines to those of the others;
 * they leave the process only where {@code nzd.telemetry.endpoint} [OTEL_EXPORTER_OTLP_ENDPOINT]
 * names a collector.
 */
@Singleton
public final class Tracing {
  private static final String SCOPE = "it.nzd.platform";

  private final OpenTelemetrySdk sdk;

  public Tracing(
      @Value("${nzd.service:none}") String service,
      @Value("${otel.exporter.otlp.endpoint:}") String endpoint) {
    sdk = endpoint.isEmpty() ? silent() : exporting(service, endpoint);
  }

  /** Makes spans. */
  public Tracer tracer() {
    return sdk.getTracer(SCOPE);
  }

  /** Carries a trace from one service to the next, as W3C headers. */
  TextMapPropagator propagator() {
    return sdk.getPropagators().getTextMapPropagator();
  }

  /** The whole of it, for libraries that bring their own spans. */
  public OpenTelemetry api() {
    return sdk;
  }

  private static OpenTelemetrySdk silent() {
    return OpenTelemetrySdk.builder()
        .setTracerProvider(SdkTracerProvider.builder().build())
        .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
        .build();
  }

  /** Nothing global is set: several services may share the process. */
  private static OpenTelemetrySdk exporting(String service, String endpoint) {
    return AutoConfiguredOpenTelemetrySdk.builder()
        .disableShutdownHook()
        .addPropertiesSupplier(
            () ->
                Map.of(
                    "otel.exporter.otlp.endpoint", endpoint,
                    "otel.metrics.exporter", "none",
                    "otel.logs.exporter", "none"))
        .addPropertiesCustomizer(known -> Map.of("otel.service.name", "nzd-" + service))
        .build()
        .getOpenTelemetrySdk();
  }

  @PreDestroy
  void close() {
    sdk.close();
  }
}
