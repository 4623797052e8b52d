package it.nzd.platform.operation;

import it.nzd.platform.operation.Leases.Lease;
import java.time.Duration;

/**
 * One attempt at some work: stores its progress now and then and learns there that it was ended
 * from outside.
 */
final class Attempt implements Progress {
  private final Leases leases;
  private final Lease lease;
  private final long saveEveryNanos;
  private final Thread worker = Thread.currentThread();
  private volatile boolean isLost;
  private long savedAt;
  private int done;
  private int total;
  private String checkpoint;
  private boolean isUnsaved;
  private boolean isOver;

  Attempt(Leases leases, Lease lease, Duration saveEvery) {
    this.leases = leases;
    this.lease = lease;
    this.saveEveryNanos = saveEvery.toNanos();
    done = lease.operation().done();
    total = lease.operation().total();
    checkpoint = lease.operation().checkpoint();
    savedAt = System.nanoTime() - saveEveryNanos;
  }

  @Override
  public String operation() {
    return lease.operation().name();
  }

  @Override
  public String checkpoint() {
    return lease.operation().checkpoint();
  }

  @Override
  public int done() {
    return lease.operation().done();
  }

  @Override
  public void at(int done, int total, String checkpoint) {
    this.done = done;
    this.total = total;
    this.checkpoint = checkpoint;
    isUnsaved = true;
    if (isLost || Thread.currentThread().isInterrupted()) {
      throw new OperationStopped();
    }
    if (System.nanoTime() - savedAt >= saveEveryNanos) {
      save();
    }
  }

  /** Stores what was told last. */
  void save() {
    if (!isUnsaved) {
      return;
    }
    if (!leases.save(lease, done, total, checkpoint)) {
      isLost = true;
      throw new OperationStopped();
    }
    isUnsaved = false;
    savedAt = System.nanoTime();
  }

  /** Says that the worker is alive; when the claim is gone, it is stopped. */
  void beat() {
    if (!isLost && !leases.extend(lease)) {
      lose();
    }
  }

  /** The work is done: from here on the worker is no longer interrupted. */
  synchronized void end() {
    isOver = true;
  }

  private synchronized void lose() {
    if (!isOver) {
      isLost = true;
      worker.interrupt();
    }
  }

  Lease lease() {
    return lease;
  }

  boolean isLost() {
    return isLost;
  }
}
