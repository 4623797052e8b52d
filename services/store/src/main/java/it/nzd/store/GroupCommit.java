package it.nzd.store;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes writes durable before they are acknowledged, many of them with one commit.
 *
 * <p>Writers run side by side under the shared half of a gate; a commit takes the exclusive half,
 * so that a snapshot never holds half a write (a document without its index entry). The first
 * writer that finds nobody committing commits for all that have finished by then; the others wait
 * for it, and the next of them commits for those that came meanwhile. The slow forcing to disk
 * happens outside the gate.
 */
final class GroupCommit {

  /** How the file is committed; separate so that the order can be tested without a file. */
  interface Log {
    /** Takes the snapshot and hands it to the operating system. */
    void commit();

    /** Returns when the device has what was committed. */
    void force();
  }

  private final Log log;
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private final ReentrantLock turn = new ReentrantLock();
  private final Condition finished = turn.newCondition();
  private long written;
  private long durable;
  private boolean committing;
  private @Nullable RuntimeException failure;

  GroupCommit(Log log) {
    this.log = log;
  }

  /**
   * Runs a write and returns its result once it is durable. A write that fails is made durable too:
   * part of it may have happened, and what others can see must not vanish later.
   */
  <T> T write(Supplier<T> work) {
    long ticket = 0;
    gate.readLock().lock();
    try {
      refuseAfterFailure();
      try {
        return work.get();
      } finally {
        ticket = takeTicket();
      }
    } finally {
      gate.readLock().unlock();
      awaitDurable(ticket);
    }
  }

  /** Why nothing is written any more, if so. A commit that failed once is never tried again. */
  @Nullable RuntimeException failure() {
    turn.lock();
    try {
      return failure;
    } finally {
      turn.unlock();
    }
  }

  private void refuseAfterFailure() {
    var earlier = failure();
    if (earlier != null) {
      throw earlier;
    }
  }

  private long takeTicket() {
    turn.lock();
    try {
      return ++written;
    } finally {
      turn.unlock();
    }
  }

  private void awaitDurable(long ticket) {
    turn.lock();
    try {
      while (durable < ticket) {
        if (failure != null) {
          throw failure;
        }
        if (committing) {
          finished.awaitUninterruptibly();
        } else {
          lead();
        }
      }
    } finally {
      turn.unlock();
    }
  }

  private void lead() {
    committing = true;
    turn.unlock();
    long reached = -1;
    RuntimeException problem = null;
    try {
      reached = commitAll();
    } catch (RuntimeException e) {
      problem = e;
    } finally {
      turn.lock();
      committing = false;
      durable = Math.max(durable, reached);
      failure = problem;
      finished.signalAll();
    }
  }

  private long commitAll() {
    gate.writeLock().lock();
    long reached;
    try {
      reached = lastTicket();
      log.commit();
    } finally {
      gate.writeLock().unlock();
    }
    log.force();
    return reached;
  }

  private long lastTicket() {
    turn.lock();
    try {
      return written;
    } finally {
      turn.unlock();
    }
  }
}
