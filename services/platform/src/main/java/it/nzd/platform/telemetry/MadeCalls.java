package it.nzd.platform.telemetry;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import jakarta.inject.Singleton;

/**
 * A span for every call to a neighbour, a child of the call being served; it travels on in the W3C
 * headers.
 */
@Singleton
final class MadeCalls implements ClientInterceptor {
  private final Tracing tracing;

  MadeCalls(Tracing tracing) {
    this.tracing = tracing;
  }

  @Override
  public <Q, P> ClientCall<Q, P> interceptCall(
      MethodDescriptor<Q, P> method, CallOptions options, Channel next) {
    var served = Spans.CURRENT.get();
    var parent = served == null ? Context.root() : Context.root().with(served);
    var span =
        tracing
            .tracer()
            .spanBuilder(method.getFullMethodName())
            .setParent(parent)
            .setSpanKind(SpanKind.CLIENT)
            .startSpan();
    Spans.described(span, method);
    return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
      @Override
      public void start(Listener<P> responses, Metadata headers) {
        tracing.propagator().inject(parent.with(span), headers, Spans.SETTER);
        super.start(
            new SimpleForwardingClientCallListener<>(responses) {
              @Override
              public void onClose(Status status, Metadata trailers) {
                Spans.end(span, status);
                super.onClose(status, trailers);
              }
            },
            headers);
      }
    };
  }
}
