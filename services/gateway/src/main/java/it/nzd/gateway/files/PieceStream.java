package it.nzd.gateway.files;

import com.google.protobuf.DynamicMessage;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import it.nzd.gateway.routes.Route;
import it.nzd.gateway.translate.CallContext;
import it.nzd.gateway.translate.Calls;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** The messages of a server stream, asked for as fast as the browser takes them. */
final class PieceStream extends ClientCall.Listener<DynamicMessage> {

  private final Route route;
  private final ClientCall<DynamicMessage, DynamicMessage> call;
  private final CompletableFuture<DynamicMessage> first = new CompletableFuture<>();
  private final Sinks.Many<DynamicMessage> sink = Sinks.many().unicast().onBackpressureBuffer();

  PieceStream(Route route, ClientCall<DynamicMessage, DynamicMessage> call) {
    this.route = route;
    this.call = call;
  }

  /** The first message, which is also the first of {@link #messages}. */
  CompletableFuture<DynamicMessage> start(DynamicMessage request, CallContext context) {
    call.start(this, context.headers());
    call.request(1);
    call.sendMessage(request);
    call.halfClose();
    return first;
  }

  Flux<DynamicMessage> messages() {
    return sink.asFlux()
        .doOnRequest(more -> call.request((int) Math.min(more, Integer.MAX_VALUE)))
        .doOnCancel(this::cancel);
  }

  void cancel() {
    call.cancel("The caller went away", null);
  }

  @Override
  public void onMessage(DynamicMessage message) {
    sink.tryEmitNext(message);
    first.complete(message);
  }

  @Override
  public void onClose(Status status, Metadata trailers) {
    if (status.isOk()) {
      sink.tryEmitComplete();
      first.complete(DynamicMessage.getDefaultInstance(route.method().getOutputType()));
    } else {
      var refused = Calls.refused(status, trailers, route);
      // Once content flows, the only way to tell the browser is to cut the connection.
      sink.tryEmitError(refused);
      first.completeExceptionally(refused);
    }
  }
}
