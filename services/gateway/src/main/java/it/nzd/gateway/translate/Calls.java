package it.nzd.gateway.translate;

import com.google.protobuf.DynamicMessage;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.routes.Route;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts the gRPC call of a route. */
public final class Calls {

  private final Backends backends;

  public Calls(Backends backends) {
    this.backends = backends;
  }

  /** A call that has not begun; ends by itself at its deadline. */
  public ClientCall<DynamicMessage, DynamicMessage> prepare(Route route, Duration deadline) {
    return prepare(
        route, CallOptions.DEFAULT.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** A call that has not begun and lasts until one side ends it. */
  public ClientCall<DynamicMessage, DynamicMessage> prepareEndless(Route route) {
    return prepare(route, CallOptions.DEFAULT);
  }

  private ClientCall<DynamicMessage, DynamicMessage> prepare(Route route, CallOptions options) {
    return backends
        .channel(route.context())
        .orElseThrow(() -> refused(Status.UNAVAILABLE, new Metadata(), route))
        .newCall(route.call(), options);
  }

  /**
   * One message in, one out. The result fails with {@link RefusedException}; cancelling it cancels
   * the call.
   */
  public CompletableFuture<DynamicMessage> unary(
      Route route, DynamicMessage request, CallContext context, Duration deadline) {
    var call = prepare(route, deadline);
    var answer = new Answer(route, call);
    call.start(answer, context.headers());
    call.request(2);
    call.sendMessage(request);
    call.halfClose();
    return answer.result;
  }

  /** A status as the refusal that answers the caller of a route. */
  public static RefusedException refused(Status status, Metadata trailers, Route route) {
    return new RefusedException(StatusProblems.of(status, trailers, route.bodyField()));
  }

  private static final class Answer extends ClientCall.Listener<DynamicMessage> {
    private final Route route;
    private final CompletableFuture<DynamicMessage> result = new CompletableFuture<>();
    private @Nullable DynamicMessage message;

    private Answer(Route route, ClientCall<DynamicMessage, DynamicMessage> call) {
      this.route = route;
      result.whenComplete(
          (done, failure) -> {
            if (result.isCancelled()) {
              call.cancel("The caller went away", null);
            }
          });
    }

    @Override
    public void onMessage(DynamicMessage received) {
      message = received;
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
      var received = message;
      if (status.isOk() && received != null) {
        result.complete(received);
      } else {
        result.completeExceptionally(
            refused(status.isOk() ? Status.INTERNAL : status, trailers, route));
      }
    }
  }
}
