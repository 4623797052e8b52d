package it.nzd.activity.application;

import it.nzd.activity.config.ActivitySettings;
import it.nzd.activity.domain.EventSource;
import it.nzd.activity.domain.EventSource.Following;
import it.nzd.activity.domain.Places;
import it.nzd.activity.domain.SourceAwayException;
import it.nzd.activity.domain.SourceEvent;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Follows one source while it has the lease: catches up by pages, then takes events as they happen.
 * Its place is kept after the entries are written, so that the end of the process in between makes
 * events come again, which has no effect.
 */
final class Follower {
  private static final int PAGE = 200;
  private static final Duration SHORTEST_WAIT = Duration.ofMillis(20);

  private final EventSource source;
  private final Places places;
  private final ChainWriter writer;
  private final Lease lease;
  private final String me;
  private final ActivitySettings settings;
  private final Backoff backoff;
  private final SourceWatch watch;
  private int place;
  private volatile boolean isStopped;

  Follower(
      EventSource source,
      Places places,
      ChainWriter writer,
      String me,
      ActivitySettings settings,
      RandomGenerator random) {
    this.source = source;
    this.places = places;
    this.writer = writer;
    this.me = me;
    this.settings = settings;
    lease = new Lease(places, source.context(), me, settings.lease(), System::nanoTime);
    backoff = new Backoff(settings.reconnectAtMost(), random);
    watch = new SourceWatch(source.context());
  }

  /** Follows until the thread is interrupted. */
  void run() {
    try {
      while (!isStopped) {
        Thread.sleep(turn());
      }
    } catch (InterruptedException e) {
      isStopped = true;
    } finally {
      giveUpUninterrupted();
    }
  }

  /** The store does not listen to a thread that is interrupted. */
  private void giveUpUninterrupted() {
    boolean wasInterrupted = Thread.interrupted();
    giveUp();
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    isStopped = true;
  }

  /** One attempt; tells how long to wait before the next. */
  private Duration turn() throws InterruptedException {
    try {
      if (lease.hold()) {
        place = places.of(source.context()).sequence();
        catchUp();
        follow();
      }
      return pause();
    } catch (RuntimeException e) {
      if (isStopped || Thread.currentThread().isInterrupted()) {
        return SHORTEST_WAIT;
      }
      watch.lost(e);
      giveUp();
      return backoff.next();
    }
  }

  private void catchUp() {
    while (!isStopped && lease.hold()) {
      var batch = source.after(place, PAGE);
      if (batch.last() < place) {
        watch.wasSetBack(place, batch.last());
        take(List.of(), 0);
        continue;
      }
      take(batch.events());
      watch.found(place);
      backoff.reset();
      if (batch.events().isEmpty()) {
        return;
      }
    }
  }

  private void follow() throws InterruptedException {
    long askedAt = System.nanoTime();
    try (Following following = source.follow(place)) {
      while (!isStopped && lease.hold()) {
        take(following.take(PAGE, pause()));
        if (System.nanoTime() - askedAt > settings.askEvery().toNanos()) {
          askedAt = System.nanoTime();
          if (source.after(place, 1).last() < place) {
            return;
          }
        }
      }
    }
  }

  private void take(List<SourceEvent> events) {
    var next = events.stream().filter(event -> event.place() > place).toList();
    int expected = place;
    for (var event : next) {
      if (event.place() != ++expected) {
        throw new SourceAwayException("its sequence has a gap before " + event.place());
      }
    }
    if (!next.isEmpty()) {
      take(next, expected);
    }
  }

  private void take(List<SourceEvent> next, int upTo) {
    writer.append(next);
    if (places.advance(source.context(), me, upTo)) {
      place = upTo;
    } else {
      lease.lost();
    }
  }

  /** How long to wait for events or for the lease: short enough to keep the lease alive. */
  private Duration pause() {
    return settings.lease().dividedBy(4);
  }

  private void giveUp() {
    try {
      lease.release();
    } catch (RuntimeException e) {
      watch.lost(e);
    }
  }
}
