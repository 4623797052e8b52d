package it.nzd.platform.telemetry;

import io.grpc.Contexts;
import io.grpc.ForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.micronaut.context.annotation.Value;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import it.nzd.platform.grpc.CallObserver;
import jakarta.inject.Singleton;
import org.slf4j.MDC;

/**
 * A span for every served call, a child of the caller's; log lines written meanwhile carry the
 * trace id.
 */
@Singleton
final class ServedCalls implements CallObserver {
  private static final String TRACE_ID = "traceId";
  private static final String SERVICE = "service";

  private final Tracing tracing;
  private final String service;

  ServedCalls(Tracing tracing, @Value("${nzd.service:none}") String service) {
    this.tracing = tracing;
    this.service = service;
  }

  @Override
  public <Q, P> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, P> call, Metadata headers, ServerCallHandler<Q, P> next) {
    var method = call.getMethodDescriptor();
    var parent = tracing.propagator().extract(Context.root(), headers, Spans.GETTER);
    var span =
        tracing
            .tracer()
            .spanBuilder(method.getFullMethodName())
            .setParent(parent)
            .setSpanKind(SpanKind.SERVER)
            .startSpan();
    Spans.described(span, method);
    var end = new CallEnd(status -> Spans.end(span, status));
    var context = io.grpc.Context.current().withValue(Spans.CURRENT, span);
    var traceId = span.getSpanContext().getTraceId();
    try (var marks = new Marks(traceId)) {
      var listener = Contexts.interceptCall(context, end.around(call), headers, next);
      return new Marked<>(end.around(listener), marks.traceId());
    }
  }

  /** Marks on the log lines of this thread. */
  private final class Marks implements AutoCloseable {
    private final String traceId;

    Marks(String traceId) {
      this.traceId = traceId;
      MDC.put(TRACE_ID, traceId);
      MDC.put(SERVICE, service);
    }

    String traceId() {
      return traceId;
    }

    @Override
    public void close() {
      MDC.remove(TRACE_ID);
      MDC.remove(SERVICE);
    }
  }

  private final class Marked<Q> extends ForwardingServerCallListener<Q> {
    private final ServerCall.Listener<Q> next;
    private final String traceId;

    Marked(ServerCall.Listener<Q> next, String traceId) {
      this.next = next;
      this.traceId = traceId;
    }

    @Override
    protected ServerCall.Listener<Q> delegate() {
      return next;
    }

    @Override
    public void onMessage(Q message) {
      marked(() -> super.onMessage(message));
    }

    @Override
    public void onHalfClose() {
      marked(super::onHalfClose);
    }

    @Override
    public void onReady() {
      marked(super::onReady);
    }

    @Override
    public void onCancel() {
      marked(super::onCancel);
    }

    @Override
    public void onComplete() {
      marked(super::onComplete);
    }

    private void marked(Runnable step) {
      var marks = new Marks(traceId);
      try {
        step.run();
      } finally {
        marks.close();
      }
    }
  }
}
