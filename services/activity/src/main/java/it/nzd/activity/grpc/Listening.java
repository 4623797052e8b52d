package it.nzd.activity.grpc;

import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import it.nzd.activity.application.ChangeFeed;
import it.nzd.activity.application.ListenerRights;
import it.nzd.activity.v1.Change;
import it.nzd.platform.access.Caller;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Statuses;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a thread for every listener, so that the call itself stays free to say that it is ready or
 * cancelled.
 */
@Singleton
final class Listening {
  private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

  private final ChangeFeed feed;
  private final ListenerRights rights;

  Listening(ChangeFeed feed, ListenerRights rights) {
    this.feed = feed;
    this.rights = rights;
  }

  void begin(ServerCallStreamObserver<Change> call, int after, Caller caller, Context context) {
    var stream = new ChangeStream(call, feed, rights, caller);
    Thread.ofVirtual().name("listener").start(context.wrap(() -> run(stream, call, after)));
  }

  private static void run(ChangeStream stream, ServerCallStreamObserver<Change> call, int after) {
    try {
      stream.run(after);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ServiceException refusal) {
      end(call, Statuses.of(refusal));
    } catch (RuntimeException e) {
      if (!call.isCancelled()) {
        LOG.atWarn()
            .addKeyValue("cause", e.toString())
            .log("A listener could not be served any longer");
        end(call, Statuses.of(ServiceException.of(PlatformReason.STORE_UNAVAILABLE)));
      }
    }
  }

  private static void end(ServerCallStreamObserver<Change> call, StatusRuntimeException status) {
    if (!call.isCancelled()) {
      call.onError(status);
    }
  }
}
