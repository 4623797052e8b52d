package it.nzd.activity.application;

import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import it.nzd.activity.config.ActivitySettings;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.Entry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * New entries for everybody who listens. One thread looks for them, told by this replica's writer
 * and looking again for those of others, only while somebody listens; the latest are kept in
 * memory, so that a listener more costs no query.
 */
@Singleton
public final class ChangeFeed {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
  private static final int PAGE = 200;

  private final Entries entries;
  private final Duration pollEvery;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition grown = lock.newCondition();
  private final Condition due = lock.newCondition();
  private final RecentChanges recent = new RecentChanges();
  private final List<Runnable> others = new CopyOnWriteArrayList<>();
  private int listeners;
  private boolean isDue;
  private boolean isLost;
  private boolean isClosed;
  private boolean isRunning;

  ChangeFeed(Entries entries, ActivitySettings settings) {
    this.entries = entries;
    pollEvery = settings.pollEvery();
  }

  /** Somebody else who wants to know when entries may have been appended. */
  void alsoTell(Runnable other) {
    others.add(other);
  }

  /** Entries may have been appended. */
  void mayHaveGrown() {
    others.forEach(Runnable::run);
    lock.lock();
    try {
      isDue = true;
      due.signal();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Somebody begins to listen.
   *
   * @param after the last sequence they know; 0 for none
   * @return the sequence they begin after: theirs, or the end when they know none or one that is
   *     not there
   */
  public int enter(int after) {
    lock.lock();
    try {
      if (listeners++ == 0) {
        recent.startAfter(entries.lastSequence());
      }
      if (!isRunning && !isClosed) {
        isRunning = true;
        Thread.ofVirtual().name("change-feed").start(this::look);
      }
      if (after > recent.last()) {
        return Math.min(after, entries.lastSequence());
      }
      return after == 0 ? recent.last() : after;
    } finally {
      lock.unlock();
    }
  }

  /** Somebody no longer listens. */
  public void leave() {
    lock.lock();
    try {
      listeners--;
    } finally {
      lock.unlock();
    }
  }

  /** Whether the service ends. */
  public boolean isClosed() {
    lock.lock();
    try {
      return isClosed;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Entries after a sequence; waits a while for the first. Empty when nothing came, or the service
   * ends.
   */
  public List<Entry> after(int sequence, Duration wait) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = wait.toNanos();
      while (recent.last() <= sequence && left > 0 && !isClosed) {
        left = grown.awaitNanos(left);
      }
      if (isClosed || recent.last() <= sequence) {
        return List.of();
      }
      if (recent.reachesBackTo(sequence)) {
        return recent.after(sequence, PAGE);
      }
    } finally {
      lock.unlock();
    }
    return stored(sequence);
  }

  /**
   * From the store, for those who come from long ago; a hole there, left by tampering, is passed
   * over.
   */
  private List<Entry> stored(int sequence) {
    for (int from = sequence + 1; from <= recentLast(); from += PAGE) {
      var found = entries.sequence(from, PAGE);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private int recentLast() {
    lock.lock();
    try {
      return recent.last();
    } finally {
      lock.unlock();
    }
  }

  private void look() {
    try {
      while (awaitDue()) {
        lookOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the next look; false when nobody listens any more. */
  private boolean awaitDue() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (!isDue) {
        isDue = due.await(pollEvery.toMillis(), TimeUnit.MILLISECONDS);
      }
      isDue = false;
      isRunning = listeners > 0 && !isClosed;
      return isRunning;
    } finally {
      lock.unlock();
    }
  }

  private void lookOnce() {
    try {
      var found = entries.sequence(recentLast() + 1, PAGE);
      lock.lock();
      try {
        if (recent.add(found)) {
          isDue = found.size() == PAGE;
          grown.signalAll();
        }
      } finally {
        lock.unlock();
      }
      isLost = false;
    } catch (RuntimeException e) {
      if (!isLost) {
        isLost = true;
        LOG.atWarn()
            .addKeyValue("cause", e.toString())
            .log("New entries cannot be looked for now; listeners wait");
      }
    }
  }

  @EventListener
  void stop(ShutdownEvent event) {
    lock.lock();
    try {
      isClosed = true;
      grown.signalAll();
      due.signal();
    } finally {
      lock.unlock();
    }
  }
}
