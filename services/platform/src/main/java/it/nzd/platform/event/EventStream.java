package it.nzd.platform.event;

import io.grpc.stub.ServerCallStreamObserver;
import it.nzd.events.v1.Event;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Statuses;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events for one follower. Runs on a thread of its own, so that the call stays free to say that it
 * is ready or cancelled; a follower who reads slowly is told no faster, and what waits stays in the
 * store.
 */
final class EventStream {
  private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
  private static final int PAGE = 200;
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final ServerCallStreamObserver<Event> call;
  private final EventStore events;
  private final Function<BsonDocument, Event> message;
  private final BooleanSupplier isStopped;
  private final Semaphore ready = new Semaphore(0);
  private int at;

  /** Must be made before the call's method returns: only then it may say what it wants to hear. */
  EventStream(
      ServerCallStreamObserver<Event> call,
      int after,
      EventStore events,
      Function<BsonDocument, Event> message,
      BooleanSupplier isStopped) {
    this.call = call;
    this.events = events;
    this.message = message;
    this.isStopped = isStopped;
    at = after;
    call.setOnReadyHandler(ready::release);
    call.setOnCancelHandler(ready::release);
  }

  /** Tells until the follower leaves or the service ends. */
  void run() {
    try {
      while (isWanted()) {
        var next = events.after(at, PAGE);
        for (var event : next) {
          if (!tell(event)) {
            break;
          }
        }
        if (next.isEmpty()) {
          events.awaitAppended(LOOK_AGAIN);
        }
      }
      if (!call.isCancelled()) {
        call.onCompleted();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      if (isWanted()) {
        LOG.atWarn().addKeyValue("cause", e.toString()).log("A follower cannot be served now");
        call.onError(Statuses.of(ServiceException.of(PlatformReason.STORE_UNAVAILABLE)));
      }
    }
  }

  private boolean isWanted() {
    return !call.isCancelled() && !isStopped.getAsBoolean();
  }

  /** Whether it was told. */
  private boolean tell(BsonDocument event) throws InterruptedException {
    while (isWanted() && !call.isReady()) {
      if (ready.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
        ready.drainPermits();
      }
    }
    if (!isWanted()) {
      return false;
    }
    call.onNext(message.apply(event));
    at = event.getInt32("sequence").getValue();
    return true;
  }
}
