package it.nzd.activity.application;

import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import it.nzd.activity.config.ActivitySettings;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.Places;
import it.nzd.platform.id.Ids;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the entries of all chains in their order, once each, for the thread and the notices. One
 * replica does at a time; its place is kept. What an earlier version made of entries that were read
 * then is renewed beside.
 */
@Singleton
final class EntryReader {
  /** Under which name its place is kept beside those of the sources. */
  static final String PLACE = "thread";

  private static final Logger LOG = LoggerFactory.getLogger(EntryReader.class);
  private static final int PAGE = 200;
  private static final long GRACE_MS = 3_000;

  private final Entries entries;
  private final Places places;
  private final ThreadKeeper keeper;
  private final ThreadRenewal renewal;
  private final Duration pollEvery;
  private final String me;
  private final Lease lease;
  private final Semaphore due = new Semaphore(0);
  private @Nullable Thread thread;
  private volatile boolean isStopped;
  private boolean isLost;
  private boolean hasSeenHole;

  EntryReader(
      Entries entries,
      Places places,
      ThreadKeeper keeper,
      ThreadRenewal renewal,
      ChangeFeed feed,
      Ids ids,
      ActivitySettings settings) {
    this.entries = entries;
    this.places = places;
    this.keeper = keeper;
    this.renewal = renewal;
    pollEvery = settings.pollEvery();
    me = ids.next();
    lease = new Lease(places, PLACE, me, settings.lease(), System::nanoTime);
    feed.alsoTell(due::release);
  }

  @EventListener
  void start(StartupEvent event) {
    thread = Thread.ofVirtual().name("entry-reader").start(this::run);
  }

  /** Ends before the store does, and gives the lease up. */
  @EventListener
  void stop(ShutdownEvent event) throws InterruptedException {
    isStopped = true;
    due.release();
    var running = thread;
    if (running != null) {
      running.join(GRACE_MS);
    }
  }

  private void run() {
    while (!isStopped) {
      try {
        if (!lease.hold() || !work()) {
          await();
        }
        isLost = false;
      } catch (InterruptedException e) {
        isStopped = true;
      } catch (RuntimeException e) {
        lost(e);
      }
    }
    release();
  }

  /** Whether there was anything to do. */
  private boolean work() {
    boolean hasTaken = takeNext();
    return renewal.next() || hasTaken;
  }

  /** Whether there was anything to take. */
  private boolean takeNext() {
    int place = places.of(PLACE).sequence();
    var next = joined(place, entries.sequence(place + 1, PAGE));
    if (next.isEmpty()) {
      return false;
    }
    keeper.take(next);
    if (!places.advance(PLACE, me, next.getLast().sequence())) {
      lease.lost();
    }
    return true;
  }

  /**
   * What joins the place. A number that is missing may be about to appear; one that is still
   * missing at the next look was cut out by somebody, and is passed over.
   */
  private List<Entry> joined(int place, List<Entry> found) {
    int many = 0;
    while (many < found.size() && found.get(many).sequence() == place + many + 1) {
      many++;
    }
    if (many == 0 && !found.isEmpty() && hasSeenHole) {
      hasSeenHole = false;
      return List.of(found.getFirst());
    }
    hasSeenHole = many == 0 && !found.isEmpty();
    return found.subList(0, many);
  }

  private void await() throws InterruptedException {
    if (due.tryAcquire(pollEvery.toMillis(), TimeUnit.MILLISECONDS)) {
      due.drainPermits();
    }
  }

  private void lost(RuntimeException cause) {
    if (!isLost && !isStopped) {
      isLost = true;
      LOG.atWarn()
          .addKeyValue("cause", cause.toString())
          .log("The thread cannot be kept up now; what happened is caught up later");
    }
    try {
      Thread.sleep(pollEvery);
    } catch (InterruptedException e) {
      isStopped = true;
    }
  }

  private void release() {
    try {
      lease.release();
    } catch (RuntimeException e) {
      LOG.atDebug().addKeyValue("cause", e.toString()).log("The lease runs out by itself");
    }
  }
}
