package it.nzd.platform.grpc;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.StatusRuntimeException;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Statuses;
import it.nzd.platform.id.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what a method throws into a status, once: a refusal with its reason, anything else into
 * INTERNAL with an incident id, whose cause stays in the log.
 */
public final class ErrorInterceptor implements ServerInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorInterceptor.class);

  private final Ids ids;

  public ErrorInterceptor(Ids ids) {
    this.ids = ids;
  }

  @Override
  public <Q, P> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, P> call, Metadata headers, ServerCallHandler<Q, P> next) {
    try {
      return new Catching<>(next.startCall(call, headers), call);
    } catch (RuntimeException e) {
      close(call, e);
      return new ServerCall.Listener<>() {};
    }
  }

  private void close(ServerCall<?, ?> call, RuntimeException thrown) {
    var status = translate(thrown, call.getMethodDescriptor().getFullMethodName());
    var trailers = status.getTrailers();
    try {
      call.close(status.getStatus(), trailers == null ? new Metadata() : trailers);
    } catch (IllegalStateException alreadyClosed) {
      LOG.debug("A call had ended before its refusal", alreadyClosed);
    }
  }

  /** The status for anything thrown while serving a method. */
  public StatusRuntimeException translate(RuntimeException thrown, String method) {
    return switch (thrown) {
      case ServiceException refusal -> Statuses.of(refusal);
      case StatusRuntimeException status -> status;
      case MongoTimeoutException e -> unavailable(e, method);
      case MongoSocketException e -> unavailable(e, method);
      case MongoException e when e.getCode() == 10334 ->
          Statuses.of(
              ServiceException.of(PlatformReason.RESOURCE_TOO_LARGE, "resource", "The resource"));
      default -> {
        var incident = ids.next();
        LOG.atError()
            .addKeyValue("incident", incident)
            .addKeyValue("method", method)
            .setCause(thrown)
            .log("A call failed");
        yield Statuses.of(ServiceException.of(PlatformReason.INTERNAL_ERROR, "incident", incident));
      }
    };
  }

  private static StatusRuntimeException unavailable(MongoException e, String method) {
    LOG.atWarn()
        .addKeyValue("method", method)
        .addKeyValue("cause", e.getClass().getSimpleName())
        .log("The store cannot be reached");
    return Statuses.of(ServiceException.of(PlatformReason.STORE_UNAVAILABLE));
  }

  /** Hears nothing more once the call was closed with a refusal. */
  private final class Catching<Q> extends SimpleForwardingServerCallListener<Q> {
    private final ServerCall<Q, ?> call;
    private boolean isRefused;

    Catching(ServerCall.Listener<Q> next, ServerCall<Q, ?> call) {
      super(next);
      this.call = call;
    }

    @Override
    public void onMessage(Q message) {
      guarded(() -> super.onMessage(message));
    }

    @Override
    public void onHalfClose() {
      guarded(super::onHalfClose);
    }

    private void guarded(Runnable step) {
      if (isRefused) {
        return;
      }
      try {
        step.run();
      } catch (RuntimeException e) {
        isRefused = true;
        close(call, e);
      }
    }
  }
}
