package it.nzd.platform.telemetry;

import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Hears once how a served call ended: by its status, or because the caller went away. */
final class CallEnd {
  private final AtomicBoolean isTold = new AtomicBoolean();
  private final Consumer<Status> hears;

  CallEnd(Consumer<Status> hears) {
    this.hears = hears;
  }

  /** The call, listened to. */
  <Q, P> ServerCall<Q, P> around(ServerCall<Q, P> call) {
    return new SimpleForwardingServerCall<>(call) {
      @Override
      public void close(Status status, Metadata trailers) {
        tell(status);
        super.close(status, trailers);
      }
    };
  }

  /** The listener, listened to. */
  <Q> ServerCall.Listener<Q> around(ServerCall.Listener<Q> listener) {
    return new SimpleForwardingServerCallListener<>(listener) {
      @Override
      public void onCancel() {
        tell(Status.CANCELLED);
        super.onCancel();
      }
    };
  }

  private void tell(Status status) {
    if (isTold.compareAndSet(false, true)) {
      hears.accept(status);
    }
  }
}
