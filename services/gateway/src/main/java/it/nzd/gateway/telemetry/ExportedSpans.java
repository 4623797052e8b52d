package it.nzd.gateway.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import it.nzd.gateway.http.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span for every request, a child of the caller's, sent to a collector. It carries verb, route
 * template and status, never a path, a name or a token.
 */
public final class ExportedSpans implements Tracing {

  private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
  private static final AttributeKey<Long> STATUS =
      AttributeKey.longKey("http.response.status_code");
  private static final String TRACEPARENT = "traceparent";

  private final OpenTelemetrySdk sdk;
  private final Tracer tracer;

  public ExportedSpans(OpenTelemetrySdk sdk) {
    this.sdk = sdk;
    this.tracer = sdk.getTracer("it.nzd.gateway");
  }

  /** Sends spans to the collector of an address. Nothing global is set. */
  public static ExportedSpans to(String endpoint) {
    return new ExportedSpans(
        AutoConfiguredOpenTelemetrySdk.builder()
            .disableShutdownHook()
            .addPropertiesSupplier(
                () ->
                    Map.of(
                        "otel.exporter.otlp.endpoint", endpoint,
                        "otel.metrics.exporter", "none",
                        "otel.logs.exporter", "none"))
            .addPropertiesCustomizer(known -> Map.of("otel.service.name", "nzd-gateway"))
            .build()
            .getOpenTelemetrySdk());
  }

  @Override
  public Step begin(Optional<String> traceparent) {
    var parent =
        W3CTraceContextPropagator.getInstance()
            .extract(Context.root(), traceparent, new OneHeader());
    return new Part(
        tracer.spanBuilder("request").setParent(parent).setSpanKind(SpanKind.SERVER).startSpan());
  }

  @Override
  public void close() {
    sdk.close();
  }

  private record Part(Span span) implements Step {
    @Override
    public Trace trace() {
      var context = span.getSpanContext();
      return new Trace(context.getTraceId(), context.getSpanId(), context.isSampled());
    }

    @Override
    public void end(String route, int status) {
      span.updateName(route);
      span.setAttribute(ROUTE, route.substring(route.indexOf(' ') + 1));
      span.setAttribute(STATUS, (long) status);
      if (status >= 500) {
        span.setStatus(StatusCode.ERROR);
      }
      span.end();
    }
  }

  /** The one header that matters, read as a map. */
  private static final class OneHeader implements TextMapGetter<Optional<String>> {
    @Override
    public Iterable<String> keys(Optional<String> header) {
      return List.of(TRACEPARENT);
    }

    @Override
    public @Nullable String get(@Nullable Optional<String> header, String key) {
      return header != null && key.equals(TRACEPARENT) ? header.orElse(null) : null;
    }
  }
}
