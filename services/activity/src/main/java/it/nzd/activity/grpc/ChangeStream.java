package it.nzd.activity.grpc;

import io.grpc.stub.ServerCallStreamObserver;
import it.nzd.activity.application.ActivityReason;
import it.nzd.activity.application.ChangeFeed;
import it.nzd.activity.application.ListenerRights;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.v1.Change;
import it.nzd.platform.access.Caller;
import it.nzd.platform.error.ServiceException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What one listener is told. Runs on a thread of its own until the listener leaves, their rights
 * end or the service does. A listener who reads slowly is told no faster; what they miss meanwhile
 * stays where it is, in the chain.
 */
final class ChangeStream {
  private final ServerCallStreamObserver<Change> call;
  private final ChangeFeed feed;
  private final ListenerRights rights;
  private final Caller caller;
  private final Semaphore ready = new Semaphore(0);
  private long checkedAt = System.nanoTime();
  private int at;

  ChangeStream(
      ServerCallStreamObserver<Change> call,
      ChangeFeed feed,
      ListenerRights rights,
      Caller caller) {
    this.call = call;
    this.feed = feed;
    this.rights = rights;
    this.caller = caller;
    call.setOnReadyHandler(ready::release);
    call.setOnCancelHandler(ready::release);
  }

  /** Tells of changes after a sequence. */
  void run(int after) throws InterruptedException {
    at = feed.enter(after);
    try {
      while (!call.isCancelled()) {
        check();
        for (var entry : feed.after(at, untilCheck())) {
          if (!tell(entry)) {
            return;
          }
        }
      }
    } finally {
      feed.leave();
    }
  }

  /** False when the listener has left. */
  private boolean tell(Entry entry) throws InterruptedException {
    if (caller.scope().allows(entry.readable().row())) {
      while (!call.isReady()) {
        if (call.isCancelled()) {
          return false;
        }
        check();
        waitUntilReady();
      }
      check();
      call.onNext(EntryProtoMapper.toChange(entry));
    }
    at = entry.sequence();
    return !call.isCancelled();
  }

  private void waitUntilReady() throws InterruptedException {
    if (ready.tryAcquire(untilCheck().toMillis(), TimeUnit.MILLISECONDS)) {
      ready.drainPermits();
    }
  }

  private void check() {
    if (feed.isClosed()) {
      throw ServiceException.of(ActivityReason.SERVICE_ENDS);
    }
    if (untilCheck().isZero()) {
      rights.check(caller);
      checkedAt = System.nanoTime();
    }
  }

  private Duration untilCheck() {
    var left = rights.checkEvery().minusNanos(System.nanoTime() - checkedAt);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
