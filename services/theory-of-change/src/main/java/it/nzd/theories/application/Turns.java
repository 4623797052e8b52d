package it.nzd.theories.application;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets those who change the same model take turns in this process, so that whoever comes next
 * starts from what the one before has left instead of trying in vain. Nothing rests on it: other
 * replicas, and whoever has waited long enough, are kept apart by the model's revision.
 */
@Singleton
final class Turns {
  private static final int LOCKS = 64;
  private static final Duration MOST = Duration.ofSeconds(2);

  private final List<ReentrantLock> locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toList();

  /** Does the work when it is its turn, or when it has waited long enough. */
  <T> T at(String name, Supplier<T> work) {
    var lock = locks.get(Math.floorMod(name.hashCode(), LOCKS));
    boolean isTurn = await(lock);
    try {
      return work.get();
    } finally {
      if (isTurn) {
        lock.unlock();
      }
    }
  }

  private static boolean await(ReentrantLock lock) {
    try {
      return lock.tryLock(MOST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
